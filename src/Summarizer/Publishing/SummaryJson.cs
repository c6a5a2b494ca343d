using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary><c>summary.json</c>: the bytes that newsletters' scripts read. The same summary gives the same bytes.</summary>
public static class SummaryJson
{
    /// <summary>camelCase, lower-case enums, nulls written, properties in the records' order; for every JSON file of this room.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            NewLine = "\n",
            RespectNullableAnnotations = true,
            // Served as application/json and never pasted into HTML, so that people can read quotes and every script.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };

    /// <summary>The schema that this version writes, and the newest that it reads.</summary>
    public const int SchemaVersion = 1;

    /// <summary>JSON Schema draft 2020-12 of <c>summary.json</c>.</summary>
    public static string Schema => EmbeddedFile.Text("Publishing/summary.schema.json");

    public static BinaryData Serialize(Summary summary) => new(JsonSerializer.SerializeToUtf8Bytes(summary, Options));

    /// <exception cref="JsonException">Not a summary: a tombstone, another schema, or cut off.</exception>
    public static Summary Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize<Summary>(json, Options) ?? throw new JsonException("A summary, not null.");

    public static BinaryData Serialize(Tombstone tombstone) => new(JsonSerializer.SerializeToUtf8Bytes(tombstone, Options));

    /// <summary>What a stored <c>summary.json</c> is: a summary, or the tombstone of one.</summary>
    /// <exception cref="JsonException">Neither, or of a newer schema.</exception>
    public static (Summary? Summary, Tombstone? Tombstone) DeserializeStored(BinaryData json)
    {
        using var document = JsonDocument.Parse(json);
        if (SchemaOf(document) is > SchemaVersion and var newer)
        {
            throw new JsonException($"Schema {newer}: newer than the {SchemaVersion} that this version reads.");
        }

        return document.RootElement.TryGetProperty("withdrawn", out _)
            ? (null, document.Deserialize<Tombstone>(Options))
            : (Deserialize(json), null);
    }

    /// <returns>The schema of a stored file that a newer version wrote; null for what this one reads, and for what nobody can.</returns>
    public static int? NewerSchema(BinaryData json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return SchemaOf(document) is > SchemaVersion and var newer ? newer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int? SchemaOf(JsonDocument document) =>
        document.RootElement.ValueKind is not JsonValueKind.Object ? throw new JsonException("A summary is an object.")
        : document.RootElement.TryGetProperty("schemaVersion", out var version)
        && version.ValueKind is JsonValueKind.Number
        && version.TryGetInt32(out var number)
            ? number
        : null;
}

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

    /// <summary>JSON Schema draft 2020-12 of <c>summary.json</c>.</summary>
    public static string Schema => EmbeddedFile.Text("Publishing/summary.schema.json");

    public static BinaryData Serialize(Summary summary) => new(JsonSerializer.SerializeToUtf8Bytes(summary, Options));

    /// <exception cref="JsonException">Not a summary: a tombstone, another schema, or cut off.</exception>
    public static Summary Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize<Summary>(json, Options) ?? throw new JsonException("A summary, not null.");

    public static BinaryData Serialize(Tombstone tombstone) => new(JsonSerializer.SerializeToUtf8Bytes(tombstone, Options));

    /// <summary>What a stored <c>summary.json</c> is: a summary, or the tombstone of one.</summary>
    /// <exception cref="JsonException">Neither.</exception>
    public static (Summary? Summary, Tombstone? Tombstone) DeserializeStored(BinaryData json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("withdrawn", out _)
            ? (null, document.Deserialize<Tombstone>(Options))
            : (Deserialize(json), null);
    }
}

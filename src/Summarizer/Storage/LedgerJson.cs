using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Storage;

/// <summary>How an entry is written: JSON, with what a listing needs repeated as blob metadata.</summary>
internal static class LedgerJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static BinaryData Serialize(LedgerEntry entry) => new(JsonSerializer.SerializeToUtf8Bytes(entry, Options));

    public static LedgerEntry Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize<LedgerEntry>(json.ToMemory().Span, Options) ?? throw new JsonException("An entry of the ledger is null.");

    public static Dictionary<string, string> Metadata(LedgerEntry entry)
    {
        var metadata = new Dictionary<string, string>
        {
            ["state"] = entry.State.ToString(),
            ["attempts"] = entry.Attempts.ToString(CultureInfo.InvariantCulture),
        };
        if (entry.SourceETag is { } etag)
        {
            metadata["etag"] = Uri.EscapeDataString(etag);
        }

        if ((entry.State is ArticleState.Working ? entry.Expiry : entry.Until) is { } until)
        {
            metadata["until"] = until.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        }

        return metadata;
    }

    /// <returns>Null where the blob was not written by a ledger.</returns>
    public static LedgerRow? Row(ListedBlob blob)
    {
        var id = Path.GetFileNameWithoutExtension(blob.Path);
        if (!ArticleId.TryHash(id, out var hash) || !Enum.TryParse<ArticleState>(blob.Metadata.GetValueOrDefault("state"), out var state))
        {
            return null;
        }

        DateTimeOffset? until = DateTimeOffset.TryParse(
            blob.Metadata.GetValueOrDefault("until"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
        var etag = blob.Metadata.GetValueOrDefault("etag") is { } encoded ? Uri.UnescapeDataString(encoded) : null;
        _ = int.TryParse(blob.Metadata.GetValueOrDefault("attempts"), CultureInfo.InvariantCulture, out var attempts);
        return new LedgerRow(id, hash, state, etag, until, attempts);
    }
}

/// <summary>An entry as the ledger's listing shows it: no call per article. <paramref name="Until"/> is the expiry of a working entry.</summary>
public readonly record struct LedgerRow(string Id, ulong Hash, ArticleState State, string? SourceETag, DateTimeOffset? Until, int Attempts);

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

    private const int MostEncoded = 1500;

    public static BinaryData Serialize(LedgerEntry entry) => new(JsonSerializer.SerializeToUtf8Bytes(entry, Options));

    public static LedgerEntry Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize<LedgerEntry>(json.ToMemory().Span, Options)
        ?? throw new JsonException("An entry of the ledger is null.");

    public static Dictionary<string, string> Metadata(LedgerEntry entry)
    {
        var metadata = new Dictionary<string, string>
        {
            ["state"] = entry.State.ToString(),
            ["attempts"] = entry.Attempts.ToString(CultureInfo.InvariantCulture),
            ["changed"] = entry.Changed.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            ["name"] = Encode(entry.Name),
        };
        foreach (var (key, words) in new[] { ("reason", entry.Reason), ("hint", entry.Hint) })
        {
            if (words is not null)
            {
                metadata[key] = Encode(words);
            }
        }

        if (entry.Uploaded is { } uploaded)
        {
            metadata["uploaded"] = uploaded.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        }

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

        _ = int.TryParse(blob.Metadata.GetValueOrDefault("attempts"), CultureInfo.InvariantCulture, out var attempts);
        var changed = Moment(blob, "changed") ?? blob.LastModified ?? default;
        return new LedgerRow(id, hash, state, Decode(blob, "etag"), Moment(blob, "until"), attempts)
        {
            Name = Decode(blob, "name"),
            Reason = Decode(blob, "reason"),
            Hint = Decode(blob, "hint"),
            Changed = changed,
            Uploaded = Moment(blob, "uploaded") ?? changed,
        };
    }

    // A blob's metadata may take 8 KB in all: words are cut, and an ellipsis says so.
    private static string Encode(string words)
    {
        var encoded = Uri.EscapeDataString(words);
        for (var length = words.Length; encoded.Length > MostEncoded; encoded = Uri.EscapeDataString(words[..length] + "…"))
        {
            length = length * MostEncoded / (encoded.Length + 1);
        }

        return encoded;
    }

    private static string? Decode(ListedBlob blob, string key) =>
        blob.Metadata.GetValueOrDefault(key) is { } encoded ? Uri.UnescapeDataString(encoded) : null;

    private static DateTimeOffset? Moment(ListedBlob blob, string key) =>
        DateTimeOffset.TryParse(
            blob.Metadata.GetValueOrDefault(key),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;
}

/// <summary>An entry as the ledger's listing shows it: no call per article. <paramref name="Until"/> is the expiry of a working entry.</summary>
public readonly record struct LedgerRow(string Id, ulong Hash, ArticleState State, string? SourceETag, DateTimeOffset? Until, int Attempts)
{
    /// <summary>Of the upload, cut where it is very long; null in entries of earlier versions.</summary>
    public string? Name { get; init; }

    public string? Reason { get; init; }

    public string? Hint { get; init; }

    public DateTimeOffset Changed { get; init; }

    /// <summary>When its upload came in; when the entry changed where that is not known.</summary>
    public DateTimeOffset Uploaded { get; init; }
}

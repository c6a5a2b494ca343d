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

    private const string Mending = "It is written anew by the next run on the article.";

    public static BinaryData Serialize(LedgerEntry entry) => new(JsonSerializer.SerializeToUtf8Bytes(entry, Options));

    public static LedgerEntry Read(string id, StoredBlob blob)
    {
        try
        {
            if (JsonSerializer.Deserialize<LedgerEntry>(blob.Content.ToMemory().Span, Options) is { Id: not null, Name: not null } entry)
            {
                return entry;
            }
        }
        catch (JsonException)
        {
            // What its metadata tell is left.
        }

        return Salvaged(id, blob.Metadata);
    }

    public static Dictionary<string, string> Metadata(LedgerEntry entry)
    {
        var metadata = new Dictionary<string, string>
        {
            ["state"] = entry.State.ToString(),
            ["attempts"] = entry.Attempts.ToString(CultureInfo.InvariantCulture),
            ["changed"] = entry.Changed.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            ["name"] = Encode(entry.Name),
        };
        foreach (var (key, words) in new[] { ("reason", entry.Reason), ("hint", entry.Hint), ("headline", entry.Headline) })
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

    /// <returns>Null where the blob is no entry at all; one that lost its metadata is a damaged one.</returns>
    public static LedgerRow? Row(ListedBlob blob)
    {
        var id = Path.GetFileNameWithoutExtension(blob.Path);
        if (!ArticleId.TryHash(id, out var hash))
        {
            return null;
        }

        var told = blob.Metadata;
        var state = State(told);
        var changed = Moment(told, "changed") ?? blob.LastModified ?? default;
        return new LedgerRow(id, hash, state ?? ArticleState.Failed, Decode(told, "etag"), Moment(told, "until"), Attempts(told))
        {
            Name = Decode(told, "name"),
            Reason = state is null ? Damage(id) : Decode(told, "reason"),
            Hint = state is null ? Mending : Decode(told, "hint"),
            Headline = Decode(told, "headline"),
            Changed = changed,
            Uploaded = Moment(told, "uploaded") ?? changed,
            IsDamaged = state is null,
        };
    }

    private static LedgerEntry Salvaged(string id, IReadOnlyDictionary<string, string> told)
    {
        var state = State(told) ?? ArticleState.Failed;
        var until = Moment(told, "until");
        return new LedgerEntry
        {
            Id = id,
            Name = Decode(told, "name") is { } name && ArticleId.Of(name) == id ? name : "",
            SourceETag = Decode(told, "etag"),
            State = state,
            Reason = Damage(id),
            Hint = Mending,
            Until = state is ArticleState.Working ? null : until,
            Expiry = state is ArticleState.Working ? until : null,
            Attempts = Attempts(told),
            Uploaded = Moment(told, "uploaded"),
            Headline = Decode(told, "headline"),
            IsDamaged = true,
        };
    }

    private static string Damage(string id) => $"ledger/articles/{id}.json can't be read.";

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

    private static string? Decode(IReadOnlyDictionary<string, string> told, string key) =>
        told.GetValueOrDefault(key) is { } encoded ? Uri.UnescapeDataString(encoded) : null;

    private static ArticleState? State(IReadOnlyDictionary<string, string> told) =>
        Enum.TryParse<ArticleState>(told.GetValueOrDefault("state"), out var state) && Enum.IsDefined(state) ? state : null;

    private static int Attempts(IReadOnlyDictionary<string, string> told) =>
        int.TryParse(told.GetValueOrDefault("attempts"), CultureInfo.InvariantCulture, out var attempts) ? attempts : 0;

    private static DateTimeOffset? Moment(IReadOnlyDictionary<string, string> told, string key) =>
        DateTimeOffset.TryParse(told.GetValueOrDefault(key), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
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

    /// <summary>Of the summary that stands, cut where it is very long.</summary>
    public string? Headline { get; init; }

    public DateTimeOffset Changed { get; init; }

    /// <summary>When its upload came in; when the entry changed where that is not known.</summary>
    public DateTimeOffset Uploaded { get; init; }

    /// <summary>The blob says nothing of the article any more.</summary>
    public bool IsDamaged { get; init; }
}

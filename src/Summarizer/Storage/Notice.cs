using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Storage;

/// <summary>What the operator's webhook is told of one article; the README documents the JSON.</summary>
public sealed record Notice
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The same for the same event of the same upload: a receiver that was told twice can tell.</summary>
    [JsonPropertyName("notice")]
    public required string Key { get; init; }

    public required NoticeEvent Event { get; init; }

    /// <summary>One sentence for people; the field that chat tools show.</summary>
    public required string Text { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the summary that stands; null for none.</summary>
    public string? Headline { get; init; }

    public string? Reason { get; init; }

    public string? Hint { get; init; }

    /// <summary>When the article is looked at again by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    public DateTimeOffset? Uploaded { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <returns>Null where the change from the one entry to the other is nothing to tell.</returns>
    public static Notice? Of(LedgerEntry? before, LedgerEntry after, TimeSpan lateAfter, DateTimeOffset now) =>
        EventOf(before, after, lateAfter, now) is { } what
            ? new Notice
            {
                Key = KeyOf(after, what),
                Event = what,
                Text = string.Join(
                    ' ',
                    new[] { $"{after.Name} {Words(what)}", after.Reason, after.Hint }.OfType<string>().Select(Sentence)
                ),
                Headline = after.Headline,
                Id = after.Id,
                Name = after.Name,
                Reason = after.Reason,
                Hint = after.Hint,
                Until = after.Until,
                Uploaded = after.Uploaded,
                At = now,
            }
            : null;

    public BinaryData Serialize() => new(JsonSerializer.SerializeToUtf8Bytes(this, Options));

    public static Notice? Deserialize(BinaryData json) => JsonSerializer.Deserialize<Notice>(json.ToMemory().Span, Options);

    private static NoticeEvent? EventOf(LedgerEntry? before, LedgerEntry after, TimeSpan lateAfter, DateTimeOffset now)
    {
        NoticeEvent? what = after.State switch
        {
            ArticleState.Rejected => NoticeEvent.Rejected,
            ArticleState.Held => NoticeEvent.Held,
            ArticleState.Failed => NoticeEvent.Failed,
            ArticleState.Waiting when !after.Late && (after.Until ?? now) - (after.Uploaded ?? now) > lateAfter => NoticeEvent.Late,
            _ => null,
        };
        var isNew = before is null || before.State != after.State || before.SourceETag != after.SourceETag || before.Reason != after.Reason;
        return isNew || what is NoticeEvent.Late ? what : null;
    }

    private static string Sentence(string words) => words.Length > 0 && char.IsPunctuation(words[^1]) ? words : words + ".";

    private static string Words(NoticeEvent what) =>
        what switch
        {
            NoticeEvent.Rejected => "couldn't be read",
            NoticeEvent.Held => "is held back",
            NoticeEvent.Failed => "was given up",
            _ => "is late",
        };

    private static string KeyOf(LedgerEntry entry, NoticeEvent what)
    {
        var told = SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.SourceETag}\n{entry.Reason}\n{entry.Revision}"));
        return $"{entry.Id}-{what.ToString().ToLowerInvariant()}-{Convert.ToHexStringLower(told)[..12]}";
    }
}

public enum NoticeEvent
{
    Rejected,
    Held,
    Failed,
    Late,
}

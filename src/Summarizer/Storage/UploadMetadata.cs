using System.Globalization;

namespace Summarizer.Storage;

/// <summary>
/// What was set with an upload as blob metadata: <c>title</c>, <c>authors</c> (separated by semicolons), <c>published</c>, <c>publisher</c>,
/// <c>url</c>, <c>language</c>, <c>embargoUntil</c>, <c>rights</c>, <c>tags</c>. Values are percent-encoded UTF-8, since metadata travels as headers.
/// </summary>
public sealed class UploadMetadata(IReadOnlyDictionary<string, string> encoded)
{
    public string? Title => this["title"];

    public IReadOnlyList<string> Authors => List("authors");

    public string? Published => this["published"];

    public string? Publisher => this["publisher"];

    public string? Url => this["url"];

    public string? Language => this["language"];

    public string? Rights => this["rights"];

    public IReadOnlyList<string> Tags => List("tags");

    /// <summary>Null where none is set, or where it is no moment: an embargo that can't be read is reported, never guessed.</summary>
    public DateTimeOffset? EmbargoUntil =>
        this["embargoUntil"] is { } given
        && NamesItsDay(given)
        && DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? until
            : null;

    /// <summary>An embargo was set that can't be read as a moment.</summary>
    public bool HasUnreadableEmbargo => this["embargoUntil"] is not null && EmbargoUntil is null;

    /// <summary>The value of a key, decoded; null where it is missing or blank. Keys are matched without regard to case, as Azure does.</summary>
    public string? this[string key]
    {
        get
        {
            var found = encoded.FirstOrDefault(pair => string.Equals(pair.Key, key, StringComparison.OrdinalIgnoreCase)).Value;
            return string.IsNullOrWhiteSpace(found) ? null : Uri.UnescapeDataString(found).Trim();
        }
    }

    public static Dictionary<string, string> Encode(IEnumerable<KeyValuePair<string, string>> values) =>
        values.ToDictionary(pair => pair.Key, pair => Uri.EscapeDataString(pair.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>All pairs in a stable order: part of what makes an upload the same as another.</summary>
    public string Canonical() =>
        string.Join('\n', encoded.Select(pair => $"{pair.Key.ToLowerInvariant()}={pair.Value}").Order(StringComparer.Ordinal));

    // "06:00" alone would be today's at each look, and 03/04/2026 is two days.
    private static bool NamesItsDay(string moment) => moment is [_, _, _, _, '-', _, _, '-', ..];

    private string[] List(string key) =>
        this[key]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}

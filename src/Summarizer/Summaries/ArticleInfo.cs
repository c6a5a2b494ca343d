using System.Text.Json.Serialization;
using Summarizer.Articles.Machines;

namespace Summarizer.Summaries;

/// <summary>What the summary says of the article itself.</summary>
public sealed record ArticleInfo
{
    public PlacedText? Headline { get; init; }

    public PlacedText? Subheadline { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public string? Publisher { get; init; }

    public PrintedDate? Published { get; init; }

    public PrintedDate? Updated { get; init; }

    public PrintedDateline? Dateline { get; init; }

    public required IReadOnlyList<PlacedText> Captions { get; init; }

    public required string Language { get; init; }

    public required int Words { get; init; }

    /// <summary>At 238 words a minute, the mean silent reading speed of adults in English (Brysbaert 2019).</summary>
    public required int ReadingSeconds { get; init; }

    /// <summary>The blob beside <c>summary.json</c> that offsets refer to: <c>text-HASH.txt</c>, UTF-8.</summary>
    public required string TextBlob { get; init; }

    /// <summary>SHA-256 of that text's UTF-8 bytes, lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init; }

    public required IReadOnlyList<RemovedText> Removed { get; init; }

    /// <summary>Whether the upload held text that speaks to machines; it was cut.</summary>
    [JsonIgnore]
    public bool SpokeToMachines => Removed.Any(removed => removed.Rule == MachineText.Rule);
}

public sealed record PlacedText(string Text, int Start, int End);

/// <param name="Date">ISO 8601, YYYY-MM-DD.</param>
/// <param name="Time">HH:MM, null where the article gives none.</param>
public sealed record PrintedDate(string Text, string Date, string? Time, string? Zone, string Precision);

public sealed record PrintedDateline(string Text, string Place);

public sealed record RemovedText(string Rule, string Preview);

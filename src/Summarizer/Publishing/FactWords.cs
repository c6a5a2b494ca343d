using System.Globalization;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>How a key fact is put into words by every output.</summary>
public static class FactWords
{
    /// <summary>The claim as one line, with a word for what is not simply stated.</summary>
    public static string Claim(KeyFact fact, Phrases phrases) =>
        Certainty(fact, phrases) is { } word ? $"{OneLine.Of(fact.Claim)} ({word})" : OneLine.Of(fact.Claim);

    /// <returns>"claimed", "planned" or "denied" in the reader's language; null for what the article states.</returns>
    public static string? Certainty(KeyFact fact, Phrases phrases) =>
        fact.Certainty switch
        {
            Summaries.Certainty.Claimed => phrases["claimed"],
            Summaries.Certainty.Planned => phrases["planned"],
            Summaries.Certainty.Denied => phrases["denied"],
            _ => null,
        };

    /// <returns>How a statement was borne out, in the reader's language; null where it is not told.</returns>
    public static string? Support(Support? support, Phrases phrases) =>
        support is { } told ? phrases[$"support.{told.ToString().ToLowerInvariant()}"] : null;

    /// <returns>The day, month, year or span that the fact speaks of, where code could tell it; a span that is open at one end ends in "…". Null otherwise.</returns>
    public static string? When(KeyFact fact, Phrases phrases) =>
        (Day(fact.When?.From), Day(fact.When?.To)) switch
        {
            (null, null) => null,
            (null, { } end) => $"… – {phrases.Date(end)}",
            ({ } start, null) => $"{phrases.Date(start)} – …",
            ({ } start, { } end) when start == end => phrases.Date(start),
            ({ Day: 1, Month: 1 } start, { Day: 31, Month: 12 } end) when start.Year == end.Year => start.Year.ToString(
                CultureInfo.InvariantCulture
            ),
            ({ Day: 1 } start, { } end) when end == start.AddMonths(1).AddDays(-1) => phrases.Month(start),
            ({ } start, { } end) => $"{phrases.Date(start)} – {phrases.Date(end)}",
        };

    private static DateOnly? Day(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The evidence's quotes as single lines, without those that only say the claim again.</summary>
    public static IReadOnlyList<string> QuotesBeyondClaim(KeyFact fact)
    {
        var claim = OneLine.Of(fact.Claim);
        return
        [
            .. fact
                .Evidence.Select(evidence => OneLine.Of(evidence.Quote))
                .Where(quote => quote.Length > 0 && !claim.Contains(quote, StringComparison.Ordinal))
                .Distinct(),
        ];
    }
}

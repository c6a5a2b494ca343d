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
    public static string? Certainty(KeyFact fact, Phrases phrases) => fact.Certainty switch
    {
        Summaries.Certainty.Claimed => phrases["claimed"],
        Summaries.Certainty.Planned => phrases["planned"],
        Summaries.Certainty.Denied => phrases["denied"],
        _ => null,
    };

    /// <returns>The day or days that the fact speaks of, where code could tell them; null otherwise.</returns>
    public static string? When(KeyFact fact, Phrases phrases)
    {
        var days = new[] { fact.When?.From, fact.When?.To }.Select(Day).OfType<DateOnly>().Distinct().ToList();
        return days.Count == 0 ? null : string.Join(" – ", days.Select(phrases.Date));
    }

    private static DateOnly? Day(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The evidence's quotes as single lines, without those that only say the claim again.</summary>
    public static IReadOnlyList<string> QuotesBeyondClaim(KeyFact fact)
    {
        var claim = OneLine.Of(fact.Claim);
        return [.. fact.Evidence.Select(evidence => OneLine.Of(evidence.Quote)).Where(quote => quote.Length > 0 && !claim.Contains(quote, StringComparison.Ordinal)).Distinct()];
    }
}

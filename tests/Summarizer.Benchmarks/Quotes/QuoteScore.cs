using Summarizer.Language;
using Summarizer.Language.Speech;

namespace Summarizer.Benchmarks.Quotes;

/// <summary>Quotations found and speakers named as a person marked them.</summary>
/// <param name="Speakers">Of the marked: span found and speaker right.</param>
/// <param name="Right">Of the found: span marked.</param>
internal sealed record QuoteScore(int Marked, int Spans, int Speakers, int Found, int Right)
{
    /// <summary>Shorter stretches were not marked.</summary>
    private const int FewestWords = 4;

    public static QuoteScore Of(IEnumerable<(QuoteRow Row, IReadOnlyList<Quotation> Found)> rows) =>
        rows.Select(pair => Of(pair.Row, pair.Found))
            .Aggregate(
                new QuoteScore(0, 0, 0, 0, 0),
                (sum, one) =>
                    new QuoteScore(
                        sum.Marked + one.Marked,
                        sum.Spans + one.Spans,
                        sum.Speakers + one.Speakers,
                        sum.Found + one.Found,
                        sum.Right + one.Right
                    )
            );

    /// <summary>The quotation found for each that was marked.</summary>
    public static IEnumerable<(MarkedQuote Marked, Quotation? Found)> Pair(QuoteRow row, IReadOnlyList<Quotation> found)
    {
        var direct = found
            .Where(quotation => quotation.Direct)
            .Select(quotation => (Quotation: quotation, Range: Bare(row.Text, quotation.Range)))
            .ToList();
        return row.Quotes.Select(quote =>
            (quote, direct.FirstOrDefault(one => one.Range.Contains(quote.Range) && IsMarked(row, one.Range)).Quotation ?? null)
        );
    }

    /// <summary>Found, long enough to have been marked, and not marked.</summary>
    public static IEnumerable<Quotation> Wrong(QuoteRow row, IReadOnlyList<Quotation> found) =>
        Counted(row, found).Where(quotation => !IsMarked(row, Bare(row.Text, quotation.Range)));

    public static bool IsSpeaker(QuoteRow row, MarkedQuote marked, string? speaker) =>
        speaker is null || marked.Speakers.Count == 0
            ? speaker is null && marked.Speakers.Count == 0
            : marked.Speakers.Any(range => IsSame(Words(range.Of(row.Text)), Words(speaker)));

    private static QuoteScore Of(QuoteRow row, IReadOnlyList<Quotation> found)
    {
        var pairs = Pair(row, found).ToList();
        var (counted, wrong) = (Counted(row, found).Count(), Wrong(row, found).Count());
        return new QuoteScore(
            pairs.Count,
            pairs.Count(pair => pair.Found is not null),
            pairs.Count(pair => pair.Found is { } one && IsSpeaker(row, pair.Marked, one.Speaker)),
            counted,
            counted - wrong
        );
    }

    /// <summary>A quotation within a marked one is part of it.</summary>
    private static IEnumerable<Quotation> Counted(QuoteRow row, IReadOnlyList<Quotation> found) =>
        found.Where(quotation =>
            quotation.Direct
            && Words(quotation.Text).Count >= FewestWords
            && !row.Quotes.Any(quote =>
                quote.Range.Contains(Bare(row.Text, quotation.Range)) && quote.Range != Bare(row.Text, quotation.Range)
            )
        );

    /// <summary>One marked stretch, or several that follow one another: whether marks that open again begin a new quotation is a convention.</summary>
    private static bool IsMarked(QuoteRow row, TextRange found) =>
        row.Quotes.Any(quote => quote.Range.Start == found.Start) && row.Quotes.Any(quote => quote.Range.End == found.End);

    private static TextRange Bare(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    private static HashSet<string> Words(string text) =>
        [
            .. text.ToLowerInvariant()
                .Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries),
        ];

    /// <summary>"Vale" and "Ann Vale" are one, "Ann Vale" and "Bo Vale" are not.</summary>
    private static bool IsSame(HashSet<string> marked, HashSet<string> found) =>
        found.Count > 0 && (marked.IsSubsetOf(found) || found.IsSubsetOf(marked));
}

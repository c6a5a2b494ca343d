namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>The lengths that can be asked for.</summary>
/// <param name="Verbatim">An article of at most this many words comes back unchanged: it is no longer than its summary would be.</param>
internal sealed record SummaryPreset(SearchLimits Paragraph, int Verbatim, int Bullets)
{
    public static SummaryPreset Of(SummaryLength length, Weights weights) =>
        length switch
        {
            SummaryLength.Brief => new(new(weights.ExpectedWords / 3, Words: 45, Sentences: 2), Verbatim: 40, Bullets: 3),
            SummaryLength.Standard => new(new(weights.ExpectedWords, Words: 85, Sentences: 4), Verbatim: 75, Bullets: 5),
            _ => new(new(weights.ExpectedWords * 6, Words: 200, Sentences: 9, Fewest: 4), Verbatim: 150, Bullets: 6),
        };
}

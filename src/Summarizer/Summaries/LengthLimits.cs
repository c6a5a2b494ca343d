namespace Summarizer.Summaries;

/// <summary>The output that a preset needs with room to spare: rate limits charge the cap at arrival, so it is no larger than it must be.</summary>
internal static class LengthLimits
{
    public static int OutputTokens(SummaryLength length) =>
        length switch
        {
            SummaryLength.Brief => 1500,
            SummaryLength.Standard => 3000,
            _ => 6000,
        };
}

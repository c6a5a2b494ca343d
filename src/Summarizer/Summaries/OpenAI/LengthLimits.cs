namespace Summarizer.Summaries.OpenAI;

/// <summary>The output that a preset needs with room to spare: rate limits charge the cap at arrival, so it is no larger than it must be.</summary>
internal static class LengthLimits
{
    public static int OutputTokens(SummaryLength length) =>
        length switch
        {
            SummaryLength.Brief => 1000,
            SummaryLength.Standard => 2000,
            _ => 4000,
        };
}

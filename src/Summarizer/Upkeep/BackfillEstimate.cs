using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer;

/// <summary>About what a backfill would take, from the sizes of the texts and what answers took before; nothing is read or asked.</summary>
/// <param name="Cost">Null where no price is set; 0 only where the extractive model answers.</param>
public sealed record BackfillEstimate(int Articles, long Calls, long InputTokens, long OutputTokens, decimal? Cost)
{
    /// <summary>Of English about 4.4 bytes are one token, of other languages rather fewer.</summary>
    private const double BytesPerToken = 4;

    /// <param name="before">What was paid lately: its mean answer is taken for the next one's. Where nothing was, half of the cap is.</param>
    public static BackfillEstimate Of(IReadOnlyList<StaleSummary> stale, SummarizerOptions options, Spend before)
    {
        if (!options.Model.IsConfigured)
        {
            return new(stale.Count, 0, 0, 0, 0);
        }

        var window = options.Model.ContextTokens * 2.0 / 3;
        var (calls, input) = (0L, 0.0);
        foreach (var article in stale)
        {
            var tokens = article.TextBytes / BytesPerToken;
            var parts = (long)Math.Max(1, Math.Ceiling(tokens / window));
            calls += parts == 1 ? 1 : parts + 1;
            input += tokens;
        }

        if (options.Summary.Language is not null)
        {
            calls += stale.Count;
        }

        var reading = 0;
        if (options.Grounding.Judge is JudgeMode.Auto)
        {
            // Of the article at most all goes along once more.
            reading = stale.Count;
            input *= 2;
        }

        var output =
            before.Calls > 0 ? (double)before.OutputTokens / before.Calls : Prompt.Cap(options.Model, options.Summary.Length) / 2.0;
        var counts = new TokenCounts(
            (long)input + (calls * Prompt.InstructionTokens(options)) + (reading * Prompt.ReaderTokens),
            0,
            (long)((calls + reading) * output),
            0
        );
        return new(stale.Count, calls + reading, counts.Input, counts.Output, counts.CostAt(options.Model.Price));
    }
}

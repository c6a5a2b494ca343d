using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Scores;

/// <summary>How a claim runs beside the article's sentences: where they part at its beginning and end, and how far one of them goes along.</summary>
/// <param name="BeginsOtherwise">Telling words of the claim's own stand where its window has others before what both say: who does it?</param>
/// <param name="EndsOtherwise">Share of its telling words behind all that its sentence says too, where that sentence goes on as well.</param>
/// <param name="LeftOut">How much of its sentence's beginning it leaves out; 1 for ten telling words.</param>
/// <param name="InOrder">Share of its words that one sentence says in its order.</param>
internal sealed record SentenceCourse(bool BeginsOtherwise, double EndsOtherwise, double LeftOut, double InOrder)
{
    private const int Before = 4;
    private const double Most = 10;

    // What an untelling word in order counts beside a telling one's weight.
    private const double Plain = 0.3;

    public static SentenceCourse Of(ClaimContext context)
    {
        var claim = context.Claim;
        var runs = context
            .Passage.Stretches.Select(i => context.Index.Table.Stretches[i])
            .Select(s => (Stretch: s, Pairs: WordAlignment.Pairs<int>(claim.Ids, s.Ids)))
            .Where(r => r.Pairs.Count > 0)
            .ToList();
        if (runs.Count == 0)
        {
            return new(false, 0, 0, 0);
        }

        var (sentence, pairs) = runs.MaxBy(r => r.Pairs.Sum(p => claim.Weights[p.Quote] + Plain));
        var (first, last) = (pairs[0], pairs[^1]);
        var own = Own(claim, 0, first.Quote);
        var left = Telling(sentence, context.Language, 0, first.Word);
        var end =
            Telling(sentence, context.Language, last.Word + 1, sentence.Words.Count) > 0 ? Own(claim, last.Quote + 1, claim.Count) : 0;
        return new(
            IsBegunOtherwise(context),
            end / (double)Math.Max(1, Own(claim, 0, claim.Count)),
            own > 0 ? 0 : Math.Min(left, Most) / Most,
            runs.Max(r => r.Pairs.Count) / (double)claim.Count
        );
    }

    private static bool IsBegunOtherwise(ClaimContext context) =>
        context.Gaps is [{ Claim.Start.Value: 0, Source.Start.Value: 0 } gap, ..]
        && gap.Claim.End.Value < context.Claim.Count
        && gap.ClaimWords.Any(i => context.Claim.IsContent[i])
        && gap.SourceWords.Where(j => context.InOneSentence(j, gap.Source.End.Value))
            .TakeLast(Before)
            .Any(j => !ClaimSentence.IsStop(context.Source[j].Text, context.Language));

    private static int Own(ClaimSentence claim, int start, int end) => Enumerable.Range(start, end - start).Count(i => claim.IsContent[i]);

    private static int Telling(Stretch sentence, string language, int start, int end) =>
        Enumerable.Range(start, end - start).Count(j => !ClaimSentence.IsStop(sentence.Words[j].Text, language));
}

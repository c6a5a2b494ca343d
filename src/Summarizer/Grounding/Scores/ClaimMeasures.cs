using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Scores;

/// <summary>How a claim's sentence stands to the article: shares between 0 and 1 of what its words tell.</summary>
/// <param name="Spread">See <see cref="ClaimPassage"/>.</param>
/// <param name="Novel">What the article has neither as a word nor as one like it.</param>
/// <param name="Like">What it has only as a synonym, a wider or narrower word, one of the same root, or a figure in another form.</param>
/// <param name="Verbal">Of both, what verbs and adverbs tell: how a thing is said, more often than what is said.</param>
/// <param name="NewThings">The number of novel words that are no verbs, adverbs or figures.</param>
internal sealed record ClaimMeasures(double Order, double Spread, double Cover, double Novel, double Like, double Verbal, int NewThings)
{
    /// <param name="told">Words of figures that the article has in another form.</param>
    public static ClaimMeasures Of(EvidenceIndex index, ClaimSentence claim, ClaimPassage? passage, IReadOnlySet<int> told)
    {
        double all = 1e-9,
            novel = 0,
            like = 0,
            verbal = 0;
        var things = 0;
        for (var i = 0; i < claim.Count; i++)
        {
            all += claim.Weights[i];
            if (claim.Ids[i] >= 0 || !claim.IsContent[i])
            {
                continue;
            }

            var isFigure = ClaimSentence.IsFigure(claim.Words[i].Text);
            var isVerbal = Lexicon.IsVerbOrAdverb(claim.Lemmas[i]);
            var isLike = told.Contains(i) || (!isFigure && index.Meaning.HasLike(claim.Lemmas[i]));
            like += isLike ? claim.Weights[i] : 0;
            novel += isLike ? 0 : claim.Weights[i];
            verbal += isVerbal ? claim.Weights[i] : 0;
            things += isLike || isFigure || isVerbal ? 0 : 1;
        }

        return new(passage?.Order ?? 0, passage?.Spread ?? 0, passage?.Cover ?? 0, novel / all, like / all, verbal / all, things);
    }
}

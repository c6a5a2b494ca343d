using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>In a claim that otherwise follows its passage, a word's sister in its place says another thing: weeks for days, blue for green.</summary>
internal static class WordingCheck
{
    /// <summary>Of a claim of so few telling words its verb is most of what it says.</summary>
    private const int Short = 6;

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        if (NewVerb(context) is { } verb)
        {
            yield return new(FindingKind.Wording, $"the article does not say “{verb}”");
        }

        foreach (var gap in context.Gaps.Where(g => context.IsClose && g.IsTight))
        {
            var there = gap.SourceWords.Where(j => !ClaimSentence.IsStop(context.Source[j].Text, context.Language)).ToList();
            foreach (
                var i in gap.ClaimWords.Where(i =>
                    context.Claim.IsContent[i]
                    && !Lexicon.IsVerbOrAdverb(context.Claim.Lemmas[i])
                    && !context.SourceLemmas.Contains(context.Claim.Lemmas[i])
                )
            )
            {
                var word = context.Claim.Lemmas[i];
                var alike = there.Exists(j => IsLike(word, context.SourceLemmas[j]));
                var sister = alike ? -1 : there.FindIndex(j => Lexicon.AreSisters(word, context.SourceLemmas[j]));
                if (sister >= 0)
                {
                    yield return new(
                        FindingKind.Wording,
                        $"the article says “{context.SourcePrinted([there[sister]])}”, not “{context.Printed(i)}”"
                    );
                }
            }
        }
    }

    // "The mayor resigned" where she only speaks: who and what are the article's, what happened is not. A longer claim, or one with a figure, hangs on more.
    private static string? NewVerb(ClaimContext context)
    {
        var claim = context.Claim;
        var telling = Enumerable.Range(0, claim.Count).Where(i => claim.IsContent[i]).ToList();
        var isShort =
            context.IsClose
            && context.Language is "en" or "und"
            && telling.Count <= Short
            && !claim.Words.Exists(w => ClaimSentence.IsFigure(w.Text));
        return !isShort
            ? null
            : telling
                .Where(i =>
                    !context.IsCapital(i)
                    && Lexicon.IsVerbOrAdverb(claim.Lemmas[i])
                    && !SpeakerCheck.IsReporting(claim.Lemmas[i])
                    && !context.PassageLemmas.Any(p => IsLike(p, claim.Lemmas[i]))
                )
                .Select(context.Printed)
                .FirstOrDefault();
    }

    private static bool IsLike(string a, string b) =>
        a == b || Lexicon.AreSynonyms(a, b) || Lexicon.IsWiderOrNarrower(a, b) || ArticleMeaning.SameRoot(a, b);
}

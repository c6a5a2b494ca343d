namespace Summarizer.Grounding;

/// <summary>In a claim that otherwise follows its passage, a word's sister in its place says another thing: weeks for days, blue for green.</summary>
internal static class WordingCheck
{
    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        foreach (var gap in context.Gaps.Where(g => context.IsClose && g.IsTight))
        {
            var there = gap.SourceWords.Where(j => !ClaimText.IsStop(context.Source[j].Text, context.Language)).ToList();
            foreach (var i in gap.ClaimWords.Where(i => context.Claim.IsContent[i] && !Lexicon.IsVerbOrAdverb(context.Claim.Lemmas[i]) && !context.SourceLemmas.Contains(context.Claim.Lemmas[i])))
            {
                var word = context.Claim.Lemmas[i];
                var alike = there.Exists(j => Lexicon.AreSynonyms(word, context.SourceLemmas[j]) || Lexicon.IsWiderOrNarrower(word, context.SourceLemmas[j]) || ArticleMeaning.SameRoot(word, context.SourceLemmas[j]));
                var sister = alike ? -1 : there.FindIndex(j => Lexicon.AreSisters(word, context.SourceLemmas[j]));
                if (sister >= 0)
                {
                    yield return new(FindingKind.Wording, $"the article says “{context.SourcePrinted([there[sister]])}”, not “{context.Printed(i)}”");
                }
            }
        }
    }
}

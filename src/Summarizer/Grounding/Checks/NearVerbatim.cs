using Summarizer.Grounding.Index;
using Summarizer.Language;

namespace Summarizer.Grounding.Checks;

/// <summary>Whether one sentence of the article says a claim's words in their order and hardly any others.</summary>
internal static class NearVerbatim
{
    // Telling words that the sentence may have beside the claim's: "on Monday", "the ministry".
    private const int Left = 2;

    // Small words that it may lack.
    private const int Small = 2;

    public static bool IsSaid(EvidenceIndex index, ClaimSentence claim, IReadOnlyList<TextRange>? cited) =>
        index
            .Table.Candidates(claim.Ids, count: 4)
            .Select(i => index.Table.Stretches[i])
            .Where(s => cited is null || cited.Any(place => place.Overlaps(s.Range)))
            .Any(s => IsSaidBy(claim, s, index.Article.Language));

    private static bool IsSaidBy(ClaimSentence claim, Stretch sentence, string language)
    {
        var pairs = WordAlignment.Pairs<int>(claim.Ids, sentence.Ids);
        // In a language without its words what is left out may be a "not".
        var isKnown = LanguageWords.Of(language).IsKnown;
        var (own, theirs) = (pairs.Select(p => p.Quote).ToHashSet(), pairs.Select(p => p.Word).ToHashSet());
        var small = Enumerable.Range(0, claim.Count).Count(i => !own.Contains(i));
        return Enumerable.Range(0, claim.Count).All(i => own.Contains(i) || !claim.IsContent[i])
            && small <= (isKnown ? Small : 0)
            && Enumerable
                .Range(0, sentence.Words.Count)
                .Count(j => !theirs.Contains(j) && !(isKnown && ClaimSentence.IsStop(sentence.Words[j].Text, language)))
                <= (isKnown ? Left : 0);
    }
}

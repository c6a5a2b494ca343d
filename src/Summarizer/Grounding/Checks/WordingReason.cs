namespace Summarizer.Grounding.Checks;

/// <summary>Why a claim without one plain fault is not borne out.</summary>
internal static class WordingReason
{
    public static string Of(EvidenceIndex index, ClaimSentence claim, ClaimPassage? passage)
    {
        // A figure in another form is no word that the article lacks.
        var told = passage is null ? new HashSet<int>() : FigureCheck.Told(new ClaimContext(index, claim, passage));
        var novel = Enumerable
            .Range(0, claim.Count)
            .Where(i => claim.IsContent[i] && claim.Ids[i] < 0 && !told.Contains(i) && !index.Meaning.HasLike(claim.Lemmas[i]))
            .Select(i => $"“{claim.Words[i].Range.Of(claim.Text)}”")
            .Distinct()
            .Take(3)
            .ToList();
        return passage is null ? "the article says nothing like it"
            : novel.Count > 0 ? $"the article does not mention {string.Join(", ", novel)}"
            : Enumerable.Range(0, claim.Count).Any(i => claim.IsContent[i] && claim.Ids[i] < 0 && !told.Contains(i))
                ? "the article says something like it, in other words"
            : passage.Stretches.Count > passage.Window ? "the article has these words in different places, but does not say this"
            : "the article has these words, but does not put them together like this";
    }
}

using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>What every check looks at: one sentence of a claim, the passage it is held against, and how the two align.</summary>
internal sealed class ClaimContext
{
    public ClaimContext(EvidenceIndex index, ClaimSentence claim, ClaimPassage passage)
    {
        Index = index;
        Claim = claim;
        Passage = passage;
        var table = index.Table;
        Source = [.. passage.Stretches.Take(passage.Window).SelectMany(i => table.Stretches[i].Words)];
        SourceLemmas = [.. Source.Select(w => Lemma.Of(w.Text, table.Language))];
        PassageLemmas = passage
            .Stretches.SelectMany(i => table.Stretches[i].Words)
            .Select(w => Lemma.Of(w.Text, table.Language))
            .ToHashSet(StringComparer.Ordinal);
        Gaps = [.. Substitution.Of(claim.Lemmas, SourceLemmas)];
    }

    public EvidenceIndex Index { get; }

    public ClaimSentence Claim { get; }

    public ClaimPassage Passage { get; }

    /// <summary>The words of the window that follows the claim best.</summary>
    public List<Word> Source { get; }

    public string[] SourceLemmas { get; }

    public HashSet<string> PassageLemmas { get; }

    public List<Substitution> Gaps { get; }

    public string Document => Index.Article.Document;

    public string Language => Index.Article.Language;

    /// <summary>A claim that follows its passage so closely that what differs was changed, not reworded.</summary>
    public bool IsCopy => Passage.Order >= 0.6;

    /// <summary>A claim that is its passage but for a few words.</summary>
    public bool IsClose => Passage.Order >= 0.5;

    public bool IsCapital(int claimWord) => char.IsUpper(Claim.Text[Claim.Words[claimWord].Range.Start]);

    /// <summary>Whether two of the window's words stand in the same stretch.</summary>
    public bool InOneSentence(int a, int b) =>
        a < Source.Count
        && b < Source.Count
        && Passage
            .Stretches.Take(Passage.Window)
            .Select(i => Index.Table.Stretches[i].Range)
            .Any(r =>
                r.Start <= Source[a].Range.Start
                && Source[a].Range.End <= r.End
                && r.Start <= Source[b].Range.Start
                && Source[b].Range.End <= r.End
            );

    public bool IsSourceCapital(int sourceWord) => char.IsUpper(Document[Source[sourceWord].Range.Start]);

    public string Printed(int claimWord) => Claim.Words[claimWord].Range.Of(Claim.Text);

    public string Printed(IEnumerable<int> claimWords) =>
        claimWords.ToList() is { Count: > 0 } w ? Claim.Text[Claim.Words[w[0]].Range.Start..Claim.Words[w[^1]].Range.End] : "";

    public string SourcePrinted(IEnumerable<int> words) =>
        words.ToList() is { Count: > 0 } w ? Document[Source[w[0]].Range.Start..Source[w[^1]].Range.End] : "";

    /// <summary>Whether a stretch is what the claim is held against: for a close claim its window alone, else the whole passage.</summary>
    public bool IsNear(int stretch) => (IsClose ? Passage.Stretches.Take(Passage.Window) : Passage.Stretches).Contains(stretch);
}

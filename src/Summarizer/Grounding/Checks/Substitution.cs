using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>Words of a claim that stand where a passage has other words (or none), between words that both have.</summary>
/// <param name="IsInner">Whether both sides are held by words that both have, by the beginning of both or, where both go on, by the claim's end.</param>
internal sealed record Substitution(Range Claim, Range Source, bool IsInner)
{
    public IEnumerable<int> ClaimWords => Enumerable.Range(Claim.Start.Value, Claim.End.Value - Claim.Start.Value);

    public IEnumerable<int> SourceWords => Enumerable.Range(Source.Start.Value, Source.End.Value - Source.Start.Value);

    /// <summary>Few words for few: changed rather than told otherwise.</summary>
    public bool IsTight => IsInner && ClaimWords.Count() is > 0 and <= 4 && SourceWords.Count() is > 0 and <= 5;

    public static IEnumerable<Substitution> Of(string[] claim, string[] source)
    {
        int lastClaim = -1,
            lastSource = -1;
        foreach (var (i, j) in WordAlignment.Pairs<string>(claim, source).Append((claim.Length, source.Length)))
        {
            if (i > lastClaim + 1 || j > lastSource + 1)
            {
                var inner = i < claim.Length && (lastClaim >= 0 || lastSource + 1 == 0);
                var tail = i == claim.Length && i > lastClaim + 1 && j > lastSource + 1 && lastClaim >= 0;
                var end = tail ? Math.Min(j, lastSource + 1 + (i - lastClaim)) : j;
                yield return new((lastClaim + 1)..i, (lastSource + 1)..end, inner || tail);
            }

            (lastClaim, lastSource) = (i, j);
        }
    }
}

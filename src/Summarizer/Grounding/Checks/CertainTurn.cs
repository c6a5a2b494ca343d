using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>
/// A sentence that says all of a claim but one thing, and in that thing's place has its like: another figure of the same kind, another day,
/// the opposite. Then the claim is contradicted, not only unsaid.
/// </summary>
internal static class CertainTurn
{
    private const int LeastTold = 3;

    public static Finding? Of(Said said, string claim, string document, string language)
    {
        if (said.Match is not { Stretches.Count: 1 } match || match.Terms.Count < LeastTold)
        {
            return null;
        }

        if (said.Faults is [{ Class: WordClass.Negative } turned])
        {
            return Negated(match, turned);
        }

        if (match.Missing.ToList() is not [var missing])
        {
            return null;
        }

        var own = match.Claim[missing];
        if (ClaimSentence.IsParted(document, own.Range.Of(claim)))
        {
            return null;
        }

        var other = InItsPlace(match, missing).FirstOrDefault(j => Turns(own, match.Source[j], language), -1);
        return other < 0
            ? null
            : new(
                own.Kind switch
                {
                    TermKind.Figure => FindingKind.Figure,
                    TermKind.Date => FindingKind.Date,
                    _ => FindingKind.Opposite,
                },
                $"the article says {match.Source[other].Range.Of(document)}, not {own.Range.Of(claim)}",
                IsCertain: true
            );
    }

    // All is said but for the "not", and that stands among what is said.
    private static Finding? Negated(SentenceMatch match, FoundFault turned)
    {
        var (first, last) = match.Reach(0);
        return turned.Fault is Fault.Dropped && Enumerable.Range(first, last - first).Any(j => match.Source[j].Class is WordClass.Negative)
                ? new(FindingKind.Polarity, $"the claim leaves out “{turned.Words}”", true)
            : turned.Fault is Fault.Added ? new(FindingKind.Polarity, $"the article says it without “{turned.Words}”", true)
            : null;
    }

    // Between the claim's neighbours of what is missing, where the sentence has nothing else of the claim.
    private static IEnumerable<int> InItsPlace(SentenceMatch match, int missing)
    {
        var before = match.Terms.Where(i => i < missing && !match.Moved.Contains(i)).Select(i => match.At[i]).DefaultIfEmpty(-1).Max();
        var after = match
            .Terms.Where(i => i > missing && !match.Moved.Contains(i))
            .Select(i => match.At[i])
            .DefaultIfEmpty(match.Source.Count)
            .Min();
        return Enumerable.Range(before + 1, Math.Max(0, after - before - 1)).Where(j => match.Source[j].Tells && !match.At.Contains(j));
    }

    private static bool Turns(Term own, Term theirs, string language) =>
        (own.Kind, theirs.Kind) switch
        {
            (TermKind.Figure, TermKind.Figure) => own.Figure is { Upper: null, Unit: not ("ordinal" or "fraction" or "score") } a
                && theirs.Figure is { Upper: null } b
                && a.Unit == b.Unit
                && a.Bound == b.Bound
                && a.Value != b.Value,
            (TermKind.Date, TermKind.Date) => own.Date is { From: { } from, To: { } to } mine
                && theirs.Date is { From: { } start, To: { } end } printed
                && mine.Precision == printed.Precision
                && (to < start || end < from),
            _ => TermComparison.AreOpposites(own, theirs),
        };
}

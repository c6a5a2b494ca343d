using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>
/// Whether one sentence of the article says a claim: every telling term is there, in one factual context, under the same prepositions, and
/// nothing that turns, bounds or limits the statement is in one of the two alone.
/// </summary>
internal static class Saying
{
    private const int LeastTold = 3;
    private const int MostSkipped = 5;
    private const int LocalReach = 3;
    private const int Behind = 2;

    private static readonly WordClass[] Wide =
    [
        WordClass.Negative,
        WordClass.Doubt,
        WordClass.Condition,
        WordClass.Possible,
        WordClass.Plan,
        WordClass.Propose,
        WordClass.Allege,
    ];

    private static readonly WordClass[] Local =
    [
        WordClass.Nearly,
        WordClass.Bound,
        WordClass.Some,
        WordClass.All,
        WordClass.Only,
        WordClass.First,
        WordClass.Modifier,
    ];

    public static List<FoundFault> Faults(SentenceMatch match, EvidenceIndex index, string claim, bool isQuestion)
    {
        var (document, language) = (index.Article.Document, index.Article.Language);
        var faults = new List<FoundFault>();
        string Own(int i) => match.Claim[i].Range.Of(claim);
        string Theirs(int j) => match.Source[j].Range.Of(document);
        faults.AddRange(
            match
                .Missing.Where(i => !IsPartOfName(match, index, i) && !IsSpeaker(match, index, i))
                .Select(i => new FoundFault(
                    match.Claim[i].Kind is not TermKind.Word ? Fault.MissingFigure
                        : match.Claim[i].IsCapital && i > 0 && language is not "de" ? Fault.MissingName
                        : Fault.Missing,
                    Own(i)
                ))
        );
        if (match.Terms.Count == 0)
        {
            return faults;
        }

        if (match.Terms.Count < LeastTold)
        {
            faults.Add(new(Fault.Short, ""));
        }

        faults.AddRange(Moves.Wrong(match, language).Select(i => new FoundFault(Fault.Moved, Own(i))));
        faults.AddRange(match.Terms.Where(i => !IsGovernedAlike(match, i)).Select(i => new FoundFault(Fault.Governed, Own(i))));
        faults.AddRange(Skips(match).Select(s => new FoundFault(s.Fault, Theirs(s.Place))));
        var own = match.Claim.Where(t => !t.Tells).Select(t => t.Class).ToHashSet();
        var theirs = Enumerable
            .Range(0, match.Source.Count)
            .Where(j => !match.Source[j].Tells && (Wide.Contains(match.Source[j].Class) ? IsOver(match, j) : IsBeside(match, j)))
            .ToList();
        faults.AddRange(
            Wide.Concat(Local)
                .Where(c => !own.Contains(c))
                .Select(c => (Class: c, At: theirs.FindIndex(j => match.Source[j].Class == c)))
                .Where(d => d.At >= 0)
                .Select(d => new FoundFault(Fault.Dropped, Theirs(theirs[d.At]), d.Class))
        );
        faults.AddRange(
            Enumerable
                .Range(0, match.Claim.Count)
                .Where(i => (Wide.Contains(match.Claim[i].Class) || Local.Contains(match.Claim[i].Class)) && !IsThere(match.Claim[i].Class))
                .Select(i => new FoundFault(Fault.Added, Own(i), match.Claim[i].Class))
        );
        // What turns a statement has to stand over what is said; what bounds it may stand anywhere beside.
        bool IsThere(WordClass kind) =>
            Wide.Contains(kind) ? theirs.Exists(j => match.Source[j].Class == kind) : match.Source.Any(t => t.Class == kind);
        var reports = own.Contains(WordClass.Report);
        var isReported = Enumerable
            .Range(0, match.Source.Count)
            .Any(j => match.Source[j].Class is WordClass.Report && match.Reach(match.SentenceOf(j)).First >= 0);
        // "…, Berg said" of words that the article quotes of Berg.
        var isSaid = reports && match.Missing.Any(i => IsSpeaker(match, index, i));
        if (reports != isReported && !isSaid)
        {
            faults.Add(new(reports ? Fault.Added : Fault.Unreported, "", WordClass.Report));
        }

        if (!reports && match.Terms.Any(i => match.Source[match.At[i]].IsQuoted && !match.Claim[i].IsQuoted))
        {
            faults.Add(new(Fault.Quoted, ""));
        }

        if (own.Contains(WordClass.Cause) && !match.Source.Any(t => t.Class is WordClass.Cause))
        {
            faults.Add(new(Fault.Cause, ""));
        }

        faults.AddRange(Merging.Of(match).Select(m => new FoundFault(m.Fault, Own(m.Term))));
        if (isQuestion)
        {
            faults.Add(new(Fault.Question, ""));
        }

        if (match.Claim.Any(t => t.Class is WordClass.Pronoun) && !match.Source.Any(t => t.Class is WordClass.Pronoun))
        {
            faults.Add(new(Fault.Pronoun, ""));
        }

        return faults;
    }

    // "Anna Berg" where the sentence has "Berg", and the article calls her so in full elsewhere.
    private static bool IsPartOfName(SentenceMatch match, EvidenceIndex index, int i)
    {
        var next = i;
        while (next + 1 < match.Claim.Count && match.At[next] < 0 && match.Claim[next].IsCapital && match.Claim[next].Kind is TermKind.Word)
        {
            if (!index.Pairs.Has(index.Table.IdOf(match.Claim[next].Text), index.Table.IdOf(match.Claim[next + 1].Text)))
            {
                return false;
            }

            next++;
        }

        return next > i && match.At[next] >= 0 && match.Claim[next].IsCapital;
    }

    private static bool IsSpeaker(SentenceMatch match, EvidenceIndex index, int i) =>
        match.Claim[i] is { IsCapital: true, Kind: TermKind.Word } name
        && match.Claim.Any(t => t.Class is WordClass.Report)
        && match.Stretches.Any(s => index.Facts.IsSaidBy(index.Table.Stretches[s].Range, name.Text));

    private static bool IsGovernedAlike(SentenceMatch match, int i)
    {
        var (own, theirs) = (match.Claim[i].Before, match.Source[match.At[i]].Before);
        return match.Claim[i].Kind is TermKind.Date || own == theirs || (i == match.Terms[0] ? theirs == 0 : own == 0 || theirs == 0);
    }

    private static IEnumerable<(Fault Fault, int Place)> Skips(SentenceMatch match)
    {
        var inOrder = match.Terms.Where(i => !match.Moved.Contains(i)).ToList();
        for (var k = 0; k + 1 < inOrder.Count; k++)
        {
            var (from, to) = (match.At[inOrder[k]], match.At[inOrder[k + 1]]);
            var between = Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).ToList();
            if (match.SentenceOf(from) != match.SentenceOf(to))
            {
                continue;
            }

            var skipped = between.Where(j => match.Source[j].Tells && !match.At.Contains(j)).ToList();
            if (skipped.Count == 0)
            {
                continue;
            }

            if (match.Source[from].IsPossessive && !match.Claim[inOrder[k]].IsPossessive)
            {
                yield return (Fault.Owner, from);
            }

            var isAside = between.Exists(j => match.Source[j].IsAfterMark) && match.Source[to].IsAfterMark;
            if (!isAside && skipped.Count > MostSkipped)
            {
                yield return (Fault.Skipped, skipped[0]);
            }
            else if (between.Exists(j => match.Source[j].Class is WordClass.And) && skipped.Count > LocalReach)
            {
                yield return (Fault.Skipped, skipped[0]);
            }
        }
    }

    // Over what the claim says: between its terms but for an aside that it leaves out, before them in the same clause, or close behind;
    // a condition or a doubt also from afar.
    private static bool IsOver(SentenceMatch match, int place)
    {
        var (first, last) = match.Reach(match.SentenceOf(place));
        if (first < 0)
        {
            return false;
        }

        if (place >= first && place <= last)
        {
            return !IsInAside(match, place, first, last);
        }

        if (place > last)
        {
            return match.Source[place].Class is WordClass.Condition or WordClass.Doubt or WordClass.Allege
                || Enumerable.Range(last + 1, place - last).Count(j => match.Source[j].Tells) <= Behind
                    && !Enumerable.Range(last + 1, place - last).Any(j => Parts(match.Source[j]));
        }

        return !Enumerable.Range(place + 1, first - place).Any(j => Parts(match.Source[j]));
    }

    private static bool Parts(Term term) => term.Class is WordClass.And or WordClass.Relative && term.IsAfterMark;

    private static bool IsInAside(SentenceMatch match, int place, int first, int last)
    {
        var start = place;
        while (start > first && !match.Source[start].IsAfterMark)
        {
            start--;
        }

        var end = place + 1;
        while (end <= last && !match.Source[end].IsAfterMark)
        {
            end++;
        }

        return start > first && end <= last && !Enumerable.Range(start, end - start).Any(match.At.Contains);
    }

    private static bool IsBeside(SentenceMatch match, int place) =>
        Enumerable.Range(place + 1, Math.Max(0, Math.Min(LocalReach, match.Source.Count - place - 1))).Any(match.At.Contains);
}

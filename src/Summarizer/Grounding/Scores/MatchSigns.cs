using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Scores;

/// <summary>
/// How a sentence of a claim and the sentences that come nearest to it hang together: counts of what stands in the one's place in the other,
/// near by rather than anywhere.
/// </summary>
internal sealed class MatchSigns
{
    private static readonly WordClass[] Unsure = [WordClass.Possible, WordClass.Doubt, WordClass.Condition];
    private static readonly WordClass[] Ahead = [WordClass.Plan, WordClass.Propose];
    private static readonly WordClass[] Limits = [WordClass.Some, WordClass.Nearly, WordClass.Bound];
    private static readonly WordClass[] Whole = [WordClass.All, WordClass.Only, WordClass.First];

    private static readonly MatchSign[] Turning =
    [
        MatchSign.TurnedUnreal,
        MatchSign.TurnedNegative,
        MatchSign.TurnedAllege,
        MatchSign.NewNegative,
        MatchSign.NewWhole,
        MatchSign.NameReplaced,
        MatchSign.NameElsewhere,
        MatchSign.SubjectReplaced,
        MatchSign.InPlaceOpposite,
        MatchSign.InPlaceSister,
        MatchSign.VerbReplaced,
        MatchSign.MovedFigure,
    ];

    private readonly SentenceMatch match;
    private readonly EvidenceIndex index;
    private readonly MatchPlaces places;
    private readonly int[] at;
    private readonly HashSet<int> held;
    private readonly double[] counts = new double[Enum.GetValues<MatchSign>().Length];

    private MatchSigns(SentenceMatch match, EvidenceIndex index, IReadOnlyCollection<int> given)
    {
        (this.match, this.index, places) = (match, index, new(match, index.Article.Language));
        at = match.At;
        held = [.. at];
        Telling = match.Telling.Count;
        Turned();
        Added();
        Names(given);
        Subject();
        Missing();
        Places();
        var weights = match.Telling.Select(i => (Has: at[i] >= 0, Weight: WeightOf(match.Claim[i]))).ToList();
        RareCover = weights.Count == 0 ? 0 : weights.Sum(w => w.Has ? w.Weight : 0) / Math.Max(1e-9, weights.Sum(w => w.Weight));
    }

    /// <summary>How often each sign was seen, in the order of <see cref="MatchSign"/>.</summary>
    public IReadOnlyList<double> Values => counts;

    public int Telling { get; }

    /// <summary>Share of the claim's telling words that the sentences have, each weighed by how few sentences of the article have it.</summary>
    public double RareCover { get; }

    /// <summary>Nothing turns or widens the statement in one of the two alone, and nothing stands in another's place.</summary>
    public bool IsUnturned => Array.TrueForAll(Turning, sign => counts[(int)sign] == 0);

    public static MatchSigns Of(SentenceMatch match, EvidenceIndex index, IReadOnlyCollection<int> given) => new(match, index, given);

    private void Count(MatchSign sign) => counts[(int)sign]++;

    private double WeightOf(Term term) => term.Kind is TermKind.Word ? index.Table.Weight(index.Table.IdOf(term.Text)) : 3;

    // Turned in the article and not in the claim.
    private void Turned()
    {
        var own = match.Claim.Select(t => t.Class).ToHashSet();
        var isUnsure = Unsure.Any(own.Contains);
        var isUnreal = isUnsure || Ahead.Any(own.Contains);
        for (var j = 0; j < match.Source.Count; j++)
        {
            var kind = match.Source[j].Class;
            if (kind is WordClass.None || !places.Governs(j))
            {
                continue;
            }

            if ((Unsure.Contains(kind) && !isUnsure) || (Ahead.Contains(kind) && !isUnreal))
            {
                Count(MatchSign.TurnedUnreal);
            }
            else if (kind is WordClass.Negative && !own.Contains(kind))
            {
                Count(MatchSign.TurnedNegative);
            }
            else if (kind is WordClass.Allege && !own.Contains(kind) && !own.Contains(WordClass.Report))
            {
                Count(MatchSign.TurnedAllege);
            }
            else if (Limits.Contains(kind) && !own.Contains(kind))
            {
                Count(MatchSign.LostLimit);
            }
        }
    }

    // Turned in the claim and not in the article.
    private void Added()
    {
        var theirs = match.Source.Select(t => t.Class).ToHashSet();
        foreach (var kind in match.Claim.Select(t => t.Class).Distinct())
        {
            if (kind is WordClass.Negative && !theirs.Contains(kind))
            {
                Count(MatchSign.NewNegative);
            }
            else if (Whole.Contains(kind) && !theirs.Contains(kind))
            {
                Count(MatchSign.NewWhole);
            }
            else if (Limits.Contains(kind) && !theirs.Contains(kind))
            {
                Count(MatchSign.NewLimit);
            }
        }
    }

    // A name that the sentences lack may be known from before, or stand where they have another.
    private void Names(IReadOnlyCollection<int> given)
    {
        var names = match.Missing.Where(i => places.IsName(match.Claim[i], i == 0)).ToList();
        var hasPronoun = match.Source.Any(t => t.Class is WordClass.Pronoun);
        foreach (var i in names.Where(i => !names.Contains(i - 1)))
        {
            var id = index.Table.IdOf(match.Claim[i].Text);
            var holders = index.Table.Holders(id);
            if (places.InItsPlace(i).Any(j => places.IsName(match.Source[j], places.IsFirst(j))))
            {
                Count(MatchSign.NameReplaced);
            }
            else if (
                hasPronoun
                || holders.Any(given.Contains)
                || match.Stretches.Any(s => index.Facts.IsSaidBy(index.Table.Stretches[s].Range, match.Claim[i].Text))
            )
            {
                Count(MatchSign.NameKnown);
            }
            else
            {
                Count(MatchSign.NameElsewhere);
            }
        }
    }

    // The sentence that says most of the claim begins with another name than the claim does.
    private void Subject()
    {
        var first = match.Telling.FirstOrDefault(i => places.IsName(match.Claim[i], i == 0), -1);
        if (first < 0 || match.Terms.Count == 0)
        {
            return;
        }

        var run = match
            .Telling.Where(i => i >= first)
            .TakeWhile((i, k) => i == first + k && places.IsName(match.Claim[i], i == 0))
            .ToList();
        var main = match.Terms.Except(run).GroupBy(i => match.SentenceOf(at[i])).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (
            main is null
            || run.Exists(i => match.Stretches.Any(s => index.Facts.IsSaidBy(index.Table.Stretches[s].Range, match.Claim[i].Text)))
            || run.Exists(i => at[i] >= 0 && match.SentenceOf(at[i]) == main.Key)
        )
        {
            return;
        }

        var begins = main.Min(i => at[i]);
        if (
            Enumerable
                .Range(0, begins)
                .Any(j => match.SentenceOf(j) == main.Key && !held.Contains(j) && places.IsName(match.Source[j], places.IsFirst(j)))
        )
        {
            Count(MatchSign.SubjectReplaced);
        }
    }

    private void Missing()
    {
        foreach (var i in match.Missing.Where(i => match.Claim[i].Kind is TermKind.Word && !places.IsName(match.Claim[i], i == 0)))
        {
            var own = match.Claim[i].Lemma;
            if (!Lexicon.IsVerbOrAdverb(own))
            {
                Count(MatchSign.MissingPlain);
            }

            var others = places.InItsPlace(i).Select(j => match.Source[j]).Where(t => t.Kind is TermKind.Word).ToList();
            if (others.Count == 0)
            {
                Count(MatchSign.InNoPlace);
            }
            else if (others.Exists(t => TermComparison.AreOpposites(match.Claim[i], t)))
            {
                Count(MatchSign.InPlaceOpposite);
            }
            else if (others.Exists(t => Lexicon.IsWiderOrNarrower(own, t.Lemma)))
            {
                Count(MatchSign.InPlaceRelated);
            }
            else if (others.Exists(t => Lexicon.AreSisters(own, t.Lemma)))
            {
                Count(MatchSign.InPlaceSister);
            }
            else if (others.Exists(t => Lexicon.IsVerbOrAdverb(t.Lemma)))
            {
                Count(MatchSign.VerbReplaced);
            }
        }
    }

    private void Places()
    {
        foreach (var i in match.Moved)
        {
            if (match.Claim[i].Kind is not TermKind.Word)
            {
                if (!places.IsMovedWithItsPhrase(i))
                {
                    Count(MatchSign.MovedFigure);
                }
            }
            else if (!places.IsName(match.Claim[i], i == 0) || !match.Source[at[i]].IsCapital)
            {
                Count(MatchSign.MovedPlain);
            }
        }

        for (var k = 0; k < match.Telling.Count; k++)
        {
            var i = match.Telling[k];
            if (at[i] < 0)
            {
                continue;
            }

            if (places.IsParted(k))
            {
                if (match.Claim[i].Kind is not TermKind.Word)
                {
                    Count(MatchSign.FigureParted);
                }
                else if (places.IsName(match.Claim[i], i == 0))
                {
                    Count(MatchSign.NameParted);
                }
            }
        }
    }
}

using Summarizer.Grounding.Index;
using Summarizer.Grounding.Scores;
using Summarizer.Language;

namespace Summarizer.Grounding.Checks;

/// <summary>The one or two sentences that come nearest to saying a claim, and what is not as they say it.</summary>
/// <param name="IsCited">Whether these sentences were given for the claim, or none were.</param>
internal sealed record Said(SentenceMatch? Match, IReadOnlyList<FoundFault> Faults, bool IsCited)
{
    private const int Candidates = 6;
    private const int Seconds = 4;

    /// <summary>Whether the sentences given for it say all of it, in a language whose words are known.</summary>
    public bool IsWhole(string language) => Match is not null && IsCited && LanguageWords.Of(language).IsKnown && Faults.Count == 0;

    /// <summary>
    /// Whether the sentences given for it may say it in other words: no figure, day or name is missing or stands in another's place, and nothing
    /// turns, doubts, bounds or limits the statement in one of the two alone.
    /// </summary>
    public bool IsSaidOtherwise(string language) =>
        Match is not null
        && IsCited
        && LanguageWords.Of(language).IsKnown
        && Signs!.IsUnturned
        && Faults.All(f =>
            f.Fault is not (Fault.MissingFigure or Fault.Merged or Fault.Cause or Fault.Question or Fault.Quoted or Fault.Owner)
            // What stands next to another in a text is about the same, as a rule.
            && (f.Fault is not Fault.Unjoined || Match.Stretches.Max() - Match.Stretches.Min() <= 1)
            && (f.Fault is not Fault.Unreported || IsReportedBehind)
            && (f.Fault is not Fault.Dropped || f.Class is not (WordClass.Allege or WordClass.Doubt or WordClass.Condition))
        )
        && Absent.All(t => t.Kind is TermKind.Word);

    /// <summary>"…, authorities said": nobody begins to say it before what the claim says of the sentence.</summary>
    public bool IsReportedBehind =>
        Match is not null
        && Enumerable
            .Range(0, Match.Source.Count)
            .Where(j => Match.Source[j].Class is WordClass.Report)
            .All(j => j > Match.Reach(Match.SentenceOf(j)).First);

    /// <summary>What leaves the claim open, where one thing plainly does.</summary>
    public string? Doubt() =>
        !IsCited && Faults.Count == 0 ? "the sentences cited for it do not say this"
        : Faults.All(f => f.Fault is not (Fault.Missing or Fault.MissingName or Fault.MissingFigure))
            ? Faults
                .Select(f =>
                    f switch
                    {
                        { Fault: Fault.Dropped, Words: var words } => $"the claim leaves out “{words}”",
                        { Fault: Fault.Unreported or Fault.Quoted } => "in the article somebody says this",
                        { Fault: Fault.Question } => "the article asks this",
                        _ => null,
                    }
                )
                .FirstOrDefault(doubt => doubt is not null)
        : null;

    /// <summary>How the claim and its best sentences hang together; null where the article has none.</summary>
    public MatchSigns? Signs { get; private init; }

    /// <summary>What of the sentences given for the claim alone comes nearest, where others come nearer; null where they do, or none were given.</summary>
    public Said? Cited { get; private init; }

    /// <summary>Telling terms that none of the sentences given for the claim has.</summary>
    public IReadOnlyList<Term> Uncited { get; private init; } = [];

    /// <summary>Telling terms that the article nowhere has.</summary>
    public IReadOnlyList<Term> Absent { get; private init; } = [];

    /// <summary>How many have their opposite in the sentences given for the claim.</summary>
    public int Opposites { get; private init; }

    public static Said Of(EvidenceIndex index, string claim, TextRange sentence, IReadOnlyList<TextRange>? cited)
    {
        var (table, language, document) = (index.Table, index.Article.Language, index.Article.Document);
        var grid = new TermGrid(index.Terms, index.Terms.Of(claim, sentence), language);
        var given = cited is null
            ? []
            : Enumerable.Range(0, table.Stretches.Count).Where(i => cited.Any(c => c.Overlaps(table.Stretches[i].Range))).ToHashSet();
        var found = table.Candidates([.. Word.Of(claim, sentence).Select(w => table.IdOf(w.Text))], Candidates);
        var single = found.Union(given).Select(i => Judge([i])).OrderBy(s => Weight(s)).ThenByDescending(s => s.Match!.Cover).ToList();
        if (single.Count == 0)
        {
            return new(null, [], cited is null) { Uncited = grid.Tellings, Absent = grid.Tellings };
        }

        var best = Best(single);
        var held = best.IsCited || given.Count == 0 ? best : Best(single.FindAll(s => s.IsCited));
        List<Term> absent =
        [
            .. grid.Telling.Where((t, row) => !IsAnywhere(index, grid, row, found.Union(given))).Select(i => grid.Claim[i]),
        ];
        var course = MatchSigns.Of(best.Match!, index, given);
        var near = given.Count > 0 ? given : [.. found];
        return best with
        {
            Signs = course,
            Cited = held == best ? null : held with { Signs = MatchSigns.Of(held.Match!, index, given), Absent = absent },
            Uncited = [.. grid.Telling.Where((t, row) => !near.Any(i => grid.Has(i, row))).Select(i => grid.Claim[i])],
            Absent = absent,
            Opposites = grid.Telling.Count(i =>
                near.Any(k => grid.TermsOf(k).Any(t => t.Tells && TermComparison.AreOpposites(grid.Claim[i], t)))
            ),
        };

        // One of them, or two where the second has what the first lacks.
        Said Best(List<Said> ones)
        {
            var best = ones[0];
            foreach (var first in ones.Take(2).Where(s => s.Faults.Count > 0))
            {
                var main = first.Match!.Stretches[0];
                var seconds = ones.Where(s => s != first && (cited is null ? Math.Abs(s.Match!.Stretches[0] - main) <= 2 : s.IsCited))
                    .Where(s => first.Match.Missing.Any(i => s.Match!.At[i] >= 0))
                    .Take(Seconds);
                foreach (var second in seconds.Select(s => s.Match!.Stretches[0]))
                {
                    best = Better(best, Judge([main, second]));
                    best = Better(best, Judge([second, main]));
                }
            }

            return best;
        }

        Said Judge(int[] stretches)
        {
            var match = new SentenceMatch(grid, stretches);
            var isQuestion = stretches.Any(i => table.Stretches[i].Range.Of(document).TrimEnd().EndsWith('?'));
            return new(match, Saying.Faults(match, index, claim, isQuestion), cited is null || stretches.All(given.Contains));
        }
    }

    private static bool IsAnywhere(EvidenceIndex index, TermGrid grid, int row, IEnumerable<int> near) =>
        grid.Claim[grid.Telling[row]] is var term
        && (term.Kind is TermKind.Word ? index.Table.IdOf(term.Text) >= 0 : near.Any(i => grid.Has(i, row)) || IsAnywhere(index, term));

    private static bool IsAnywhere(EvidenceIndex index, Term term) =>
        term.Figure is { } figure
            ? index.Facts.FiguresNear(figure).Any(f => FigureComparison.Same(figure, f.Figure))
            : index.Facts.Dates.Exists(d => TermComparison.SameDate(term.Date!, d.Date));

    private static Said Better(Said a, Said b) => Weight(b) < Weight(a) - 0.25 ? b : a;

    private static double Weight(Said said) => said.Faults.Count + (said.IsCited ? 0 : 0.5);
}

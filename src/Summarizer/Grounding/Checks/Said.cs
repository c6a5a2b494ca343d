using Summarizer.Grounding.Index;
using Summarizer.Language;

namespace Summarizer.Grounding.Checks;

/// <summary>The one or two sentences that come nearest to saying a claim, and what is not as they say it.</summary>
/// <param name="IsCited">Whether these sentences were given for the claim, or none were.</param>
internal sealed record Said(SentenceMatch? Match, IReadOnlyList<FoundFault> Faults, bool IsCited)
{
    private const int Candidates = 6;
    private const int Seconds = 4;
    private const int MostOther = 2;
    private const double OtherShare = 0.25;

    /// <summary>Whether the sentences given for it say all of it, in a language whose words are known.</summary>
    public bool IsWhole(string language) => Match is not null && IsCited && LanguageWords.Of(language).IsKnown && Faults.Count == 0;

    /// <summary>
    /// Whether the sentences given for it say it but for a few plain words, which may be another way to say theirs: no name, figure or day is
    /// among them, and nothing turns, bounds or limits the statement in one of the two alone.
    /// </summary>
    public bool IsNearlyWhole(string language) =>
        Match is not null
        && IsCited
        && LanguageWords.Of(language).IsKnown
        && Opposites == 0
        && Faults.All(f => f.Fault is Fault.Missing or Fault.Moved or Fault.Governed or Fault.Skipped)
        && Faults.Count(f => f.Fault is Fault.Missing) is var missing
        && missing <= MostOther
        && missing <= OtherShare * Match.Telling.Count;

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

        var best = single[0];
        foreach (var first in single.Take(2).Where(s => s.Faults.Count > 0))
        {
            var main = first.Match!.Stretches[0];
            var seconds = single
                .Where(s => s != first && (cited is null ? Math.Abs(s.Match!.Stretches[0] - main) <= 2 : s.IsCited))
                .Where(s => first.Match.Missing.Any(i => s.Match!.At[i] >= 0))
                .Take(Seconds);
            foreach (var second in seconds.Select(s => s.Match!.Stretches[0]))
            {
                best = Better(best, Judge([main, second]));
                best = Better(best, Judge([second, main]));
            }
        }

        var near = given.Count > 0 ? given : [.. found];
        return best with
        {
            Uncited = [.. grid.Telling.Where((t, row) => !near.Any(i => grid.Has(i, row))).Select(i => grid.Claim[i])],
            Absent = [.. grid.Telling.Where((t, row) => !IsAnywhere(index, grid, row, found.Union(given))).Select(i => grid.Claim[i])],
            Opposites = grid.Telling.Count(i =>
                near.Any(k => grid.TermsOf(k).Any(t => t.Tells && TermComparison.AreOpposites(grid.Claim[i], t, language)))
            ),
        };

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

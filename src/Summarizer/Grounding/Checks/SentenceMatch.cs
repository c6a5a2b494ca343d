using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>Which of a claim's telling terms one or two sentences have, in the claim's order where they can.</summary>
internal sealed class SentenceMatch
{
    // Of each place, which of the sentences it is in.
    private readonly int[] sentences;

    public SentenceMatch(TermGrid grid, params ReadOnlySpan<int> stretches)
    {
        Claim = grid.Claim;
        Stretches = [.. stretches];
        Telling = grid.Telling;
        Source = [.. Stretches.SelectMany(grid.TermsOf)];
        sentences = [.. Stretches.SelectMany((s, k) => Enumerable.Repeat(k, grid.TermsOf(s).Count))];
        var like = Joined(grid);
        At = new int[Claim.Count];
        Likeness = new double[Claim.Count];
        Array.Fill(At, -1);
        InOrder(like);
        Moved = Moving(like).ToHashSet();
        Terms = [.. Telling.Where(i => At[i] >= 0)];
    }

    public IReadOnlyList<Term> Claim { get; }

    public IReadOnlyList<int> Stretches { get; }

    /// <summary>The terms of all its sentences, one after the other.</summary>
    public IReadOnlyList<Term> Source { get; }

    /// <summary>Indices of the claim's telling terms.</summary>
    public IReadOnlyList<int> Telling { get; }

    /// <summary>Those that the sentences have.</summary>
    public IReadOnlyList<int> Terms { get; }

    /// <summary>For each of the claim's terms its place among the sentences'; -1 for none.</summary>
    public int[] At { get; }

    public double[] Likeness { get; }

    /// <summary>Terms that the sentences have out of the claim's order.</summary>
    public IReadOnlySet<int> Moved { get; }

    public double Cover => Telling.Count == 0 ? 0 : Telling.Sum(i => Likeness[i]) / Telling.Count;

    public IEnumerable<int> Missing => Telling.Where(i => At[i] < 0);

    /// <summary>Which of its sentences a place is in.</summary>
    public int SentenceOf(int place) => sentences[place];

    /// <summary>The first and last place that the claim has of a sentence; -1 where it has none.</summary>
    public (int First, int Last) Reach(int sentence)
    {
        var held = Terms.Select(i => At[i]).Where(j => SentenceOf(j) == sentence).DefaultIfEmpty(-1).ToList();
        return (held.Min(), held.Max());
    }

    // The heaviest common subsequence, of equal ones the nearest together.
    private void InOrder(double[,] like)
    {
        var (rows, columns) = (Telling.Count, Source.Count);
        var best = new double[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                var with = like[i, j] > 0 ? like[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(with, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns; )
        {
            if (like[i, j] > 0 && best[i, j] <= like[i, j] + best[i + 1, j + 1] + 1e-9)
            {
                Set(Telling[i], j, like[i, j]);
                (i, j) = (i + 1, j + 1);
            }
            else if (best[i, j + 1] >= best[i + 1, j])
            {
                j++;
            }
            else
            {
                i++;
            }
        }
    }

    private IEnumerable<int> Moving(double[,] like)
    {
        var used = At.Where(j => j >= 0).ToHashSet();
        for (var i = 0; i < Telling.Count; i++)
        {
            var (place, most) = (-1, 0.0);
            for (var j = 0; At[Telling[i]] < 0 && j < Source.Count; j++)
            {
                if (like[i, j] > most && !used.Contains(j))
                {
                    (place, most) = (j, like[i, j]);
                }
            }

            if (place >= 0)
            {
                used.Add(place);
                Set(Telling[i], place, most);
                yield return Telling[i];
            }
        }
    }

    private double[,] Joined(TermGrid grid)
    {
        var like = new double[Telling.Count, Source.Count];
        var column = 0;
        foreach (var one in Stretches.Select(grid.Like))
        {
            for (var i = 0; i < Telling.Count; i++)
            {
                for (var j = 0; j < one.GetLength(1); j++)
                {
                    like[i, column + j] = one[i, j];
                }
            }

            column += one.GetLength(1);
        }

        return like;
    }

    private void Set(int claim, int source, double likeness) => (At[claim], Likeness[claim]) = (source, likeness);
}

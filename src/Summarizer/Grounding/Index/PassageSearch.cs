using Summarizer.Language;

namespace Summarizer.Grounding.Index;

/// <summary>Where a passage stands and which share of a claim's words, weighed by how much each tells, it holds.</summary>
internal sealed record FoundPassage(TextRange Range, IReadOnlyList<int> Stretches, double Coverage);

internal static class PassageSearch
{
    /// <summary>A second sentence must add this much of the claim, or it only dilutes the evidence.</summary>
    private const double SecondSentence = 0.1;

    public static FoundPassage? Best(PassageTable table, string claim)
    {
        var ids = Word.Of(claim, new(0, claim.Length)).Select(w => table.IdOf(w.Text)).ToList();
        FoundPassage? best = null;
        foreach (var index in table.Candidates(ids, count: 6).Order())
        {
            foreach (var window in Windows(table, index))
            {
                var coverage = Coverage(table, ids, window);
                if (best is null || coverage > best.Coverage + ((window.Count - best.Stretches.Count) * SecondSentence))
                {
                    best = new(new(table.Stretches[window[0]].Range.Start, table.Stretches[window[^1]].Range.End), window, coverage);
                }
            }
        }

        return best;
    }

    /// <summary>The stretch alone, and each pair of neighbours in the body that it belongs to.</summary>
    public static IEnumerable<IReadOnlyList<int>> Windows(PassageTable table, int index)
    {
        yield return [index];
        if (table.Stretches[index].InBody && index > 0)
        {
            yield return [index - 1, index];
        }

        if (table.Stretches[index].InBody && index + 1 < table.Stretches.Count && table.Stretches[index + 1].InBody)
        {
            yield return [index, index + 1];
        }
    }

    private static double Coverage(PassageTable table, List<int> ids, IReadOnlyList<int> window)
    {
        var held = window.SelectMany(i => table.Stretches[i].Ids).ToHashSet();
        double all = 0,
            found = 0;
        foreach (var id in ids)
        {
            var weight = table.Weight(id);
            all += weight;
            found += held.Contains(id) ? weight : 0;
        }

        return all > 0 ? found / all : 0;
    }
}

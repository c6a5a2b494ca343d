using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>The passage that a claim is held against: the window that follows it best, then whatever other stretches say what is missing.</summary>
/// <param name="Stretches">The best window's stretches first.</param>
/// <param name="Window">How many of them are the window.</param>
/// <param name="Order">How much of the claim the window says in its order, 0..1.</param>
/// <param name="Spread">The same by the longest common subsequence, less where the claim is gathered from afar.</param>
/// <param name="Cover">The share of what the claim's words tell that all stretches hold together.</param>
internal sealed record ClaimPassage(IReadOnlyList<int> Stretches, int Window, double Order, double Spread, double Cover)
{
    private const int MostStretches = 3;

    public static ClaimPassage? Of(PassageTable table, ClaimSentence claim)
    {
        IReadOnlyList<int>? window = null;
        double order = 0,
            spread = 0,
            best = -1;
        // Neighbours that are both candidates share a window.
        foreach (
            var next in table
                .Candidates(claim.Ids, count: 8)
                .SelectMany(index => PassageSearch.Windows(table, index))
                .DistinctBy(w => (w[0], w.Count))
        )
        {
            var ids = next.SelectMany(i => table.Stretches[i].Ids).ToArray();
            var inOrder = OrderedMatch.Of(claim, ids);
            var common = WordAlignment.Of<int>(claim.Ids.Select(id => id < 0 ? int.MinValue : id).ToArray(), ids);
            var dense = common.Matched == 0 ? 0 : Math.Sqrt(common.Matched / (double)(common.Last - common.First + 1));
            order = Math.Max(order, inOrder);
            spread = Math.Max(spread, common.Matched * dense / claim.Count);
            var worth = inOrder + (0.5 * Share(table, claim, next)) - (0.1 * next.Count);
            if (worth > best)
            {
                (best, window) = (worth, next);
            }
        }

        return window is null ? null : Widen(table, claim, window, order, spread);
    }

    private static ClaimPassage Widen(PassageTable table, ClaimSentence claim, IReadOnlyList<int> window, double order, double spread)
    {
        var chosen = window.ToList();
        var cover = Share(table, claim, chosen);
        var candidates = table.Candidates(claim.Ids, count: 12);
        while (chosen.Count < MostStretches)
        {
            var (next, share) = candidates
                .Except(chosen)
                .Select(c => (c, Share(table, claim, [.. chosen, c])))
                .OrderByDescending(c => c.Item2)
                .ThenBy(c => c.c)
                .FirstOrDefault();
            if (share <= cover + 0.01)
            {
                break;
            }

            chosen.Add(next);
            cover = share;
        }

        return new(chosen, window.Count, order, spread, cover);
    }

    private static double Share(PassageTable table, ClaimSentence claim, IReadOnlyList<int> stretches)
    {
        var held = stretches.SelectMany(i => table.Stretches[i].Ids).ToHashSet();
        double all = 0,
            found = 0;
        for (var i = 0; i < claim.Count; i++)
        {
            all += claim.Weights[i];
            found += held.Contains(claim.Ids[i]) ? claim.Weights[i] : 0;
        }

        return all > 0 ? found / all : 0;
    }
}

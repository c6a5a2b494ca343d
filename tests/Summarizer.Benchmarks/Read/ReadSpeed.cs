using System.Diagnostics;

namespace Summarizer.Benchmarks.Read;

/// <summary>Mean cost of one page, warm: every page is read in each round, and the fastest round counts.</summary>
internal sealed record ReadSpeed(double Milliseconds, double Megabytes)
{
    private const int Rounds = 5;

    public static ReadSpeed Of(IReadOnlyList<GoldPage> pages, Action<GoldPage> read)
    {
        Once(pages, read);
        Once(pages, read);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Once(pages, read)).ToList();
        return new(rounds.Min(round => round.Milliseconds), rounds.Average(round => round.Megabytes));
    }

    private static ReadSpeed Once(IReadOnlyList<GoldPage> pages, Action<GoldPage> read)
    {
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        foreach (var page in pages)
        {
            read(page);
        }

        var milliseconds = clock.Elapsed.TotalMilliseconds;
        return new(milliseconds / pages.Count, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6 / pages.Count);
    }
}

using Summarizer.Benchmarks.Load;

namespace Summarizer.Benchmarks.Costs;

/// <summary>A month's bill for so many articles, in the currency of the prices.</summary>
/// <param name="Watching">Timers and sweeps: what is paid though nothing comes.</param>
internal sealed record Bill(double Articles, double Storage, double Kept, double Functions, double Watching, double Other, double Model)
{
    private const double Days = 30;

    /// <summary>Messages that start a run of the site gather what changed for this long.</summary>
    private const double MostSiteRuns = Days * 86_400 / 5;

    /// <summary>A message of the queue is written, taken and deleted.</summary>
    private const double QueueCallsPerSiteRun = 3;

    private const double Sweeps = Days * 1440;

    private const double FullSweeps = Days * 288;

    public double Total => Storage + Kept + Functions + Watching + Other + Model;

    public static Bill For(double articles, Measured measured, Prices prices)
    {
        var assumed = prices.Assumed;
        var siteRuns = Math.Min(articles, MostSiteRuns);
        var kept = articles * assumed.MonthsKept;

        // The measured one lists both sides once; each further 5,000 take one call more on each side.
        var fullSweep = measured.IdleFullSweep + new StorageCalls(0, 2 * (Math.Ceiling(kept / 5000) - 1), 0, 0, 0);
        var calls = (measured.Article * articles) + (measured.SiteRun * siteRuns) + (measured.SiteChange * articles);
        var watching = (measured.IdleSweep * Sweeps) + ((fullSweep + measured.IdleSite) * FullSweeps);

        // A run is billed a second at least. The sweep has ten minutes: where one would take longer it goes by prefix, and costs the same.
        var timerSeconds = Sweeps + (FullSweeps * Math.Max(1, fullSweep.Lists * assumed.SecondsPerList));
        var (free, freeCalls) = (prices.FreeGigabyteSeconds, prices.FreeCalls);
        var timers = Compute(timerSeconds, Sweeps + FullSweeps, prices, ref free, ref freeCalls);
        return new Bill(
            articles,
            Storage: Price(calls, prices),
            Kept: kept * measured.Bytes / 1e9 * prices.BlobGigabyteMonth,
            Functions: Compute((articles * assumed.SecondsPerArticle) + siteRuns, articles + siteRuns, prices, ref free, ref freeCalls),
            Watching: Price(watching, prices) + timers,
            Other: (articles / 1e6 * prices.EventsPerMillion)
                + (((articles * assumed.QueueCallsPerArticle) + (siteRuns * QueueCallsPerSiteRun)) / 10_000 * prices.QueueCallsPer10000)
                + (articles * assumed.LogKilobytesPerArticle / 1e6 * prices.LogGigabyte),
            Model: articles
                / 1e6
                * ((assumed.InputTokens * prices.ModelInputPerMillion) + (assumed.OutputTokens * prices.ModelOutputPerMillion))
        );
    }

    private static double Price(StorageCalls calls, Prices prices) =>
        (
            (calls.Writes * prices.BlobWritesPer10000)
            + (calls.Lists * prices.BlobListsPer10000)
            + (calls.Reads * prices.BlobReadsPer10000)
            + (calls.Others * prices.BlobOthersPer10000)
        ) / 10_000;

    private static double Compute(double seconds, double calls, Prices prices, ref double free, ref double freeCalls)
    {
        var gigabyteSeconds = seconds * prices.Assumed.InstanceGigabytes;
        var (paid, paidCalls) = (Math.Max(0, gigabyteSeconds - free), Math.Max(0, calls - freeCalls));
        free = Math.Max(0, free - gigabyteSeconds);
        freeCalls = Math.Max(0, freeCalls - calls);
        return (paid * prices.FunctionGigabyteSecond) + (paidCalls / 1e6 * prices.FunctionCallsPerMillion);
    }
}

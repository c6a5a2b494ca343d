using Summarizer.Benchmarks.Load;

namespace Summarizer.Benchmarks.Costs;

/// <summary>What this run counted.</summary>
/// <param name="Article">Calls of one article, from its event to its summary.</param>
/// <param name="SiteRun">Calls of a run of the site that has something to do, whatever it is.</param>
/// <param name="SiteChange">Further calls of such a run for each article that changed.</param>
/// <param name="IdleSite">Calls of a run of the site with nothing to do.</param>
/// <param name="IdleSweep">Calls of the frequent sweep with nothing due.</param>
/// <param name="IdleFullSweep">Calls of the full sweep with nothing to do, on fewer than 5,000 articles.</param>
/// <param name="Bytes">What is stored of one article in all containers.</param>
internal sealed record Measured(
    StorageCalls Article,
    StorageCalls SiteRun,
    StorageCalls SiteChange,
    StorageCalls IdleSite,
    StorageCalls IdleSweep,
    StorageCalls IdleFullSweep,
    double Bytes
);

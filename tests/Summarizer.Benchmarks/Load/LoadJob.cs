namespace Summarizer.Benchmarks.Load;

/// <summary>What a worker process is to do.</summary>
/// <param name="Model">The stub model's address; null sweeps and asks none.</param>
/// <param name="Events">The uploads that this process is told of, in order.</param>
/// <param name="Parallelism">Articles in flight.</param>
internal sealed record LoadJob(string Connection, string Prefix, Uri? Model, string[] Events, int Parallelism)
{
    /// <summary>What the process shows the model, which gives each key so many calls at a time.</summary>
    public string Key { get; init; } = "a-key";
}

/// <param name="ProcessorMs">Of the whole process, its start and the just-in-time compiler included.</param>
/// <param name="SteadyProcessorMs">Of its last three quarters.</param>
internal sealed record LoadResult(
    int Runs,
    int StorageCalls,
    double ProcessorMs,
    double SteadyProcessorMs,
    double PeakMegabytes,
    double Milliseconds
);

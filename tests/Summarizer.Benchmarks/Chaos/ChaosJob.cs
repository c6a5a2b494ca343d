namespace Summarizer.Benchmarks.Chaos;

/// <summary>What a worker process is to do, until it is killed.</summary>
/// <param name="Connection">Storage, through the proxy.</param>
/// <param name="Key">What the process shows the model, so that the stub can tell whose questions are in flight.</param>
internal sealed record ChaosJob(string Connection, Uri Model, string Key, DateTimeOffset Epoch, double Factor, TimeSpan BetweenSweeps)
{
    public ChaosInstance Open() => new(Connection, Model, Key, new ScaledTime(Epoch, Factor));
}

namespace Summarizer.Benchmarks.Chaos;

/// <summary>A clock that runs faster than the machine's, the same in every process of a run: what takes minutes takes seconds.</summary>
internal sealed class ScaledTime(DateTimeOffset epoch, double factor) : TimeProvider
{
    public override long TimestampFrequency => (long)(base.TimestampFrequency / factor);

    public override DateTimeOffset GetUtcNow() => epoch + ((base.GetUtcNow() - epoch) * factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Shorter(dueTime), Shorter(period));

    private TimeSpan Shorter(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / factor;
}

namespace Summarizer.Tests.Summaries;

/// <summary>A clock that jumps over every wait at once and remembers how far.</summary>
internal sealed class SkippingTime : TimeProvider
{
    private long skipped;

    public static DateTimeOffset Start { get; } = new(2025, 3, 5, 6, 0, 0, TimeSpan.Zero);

    public TimeSpan Skipped => new(Interlocked.Read(ref skipped));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + Skipped;

    public override long GetTimestamp() => Start.Ticks + Interlocked.Read(ref skipped);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Interlocked.Add(ref skipped, dueTime.Ticks);
        }

        return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}

namespace Summarizer.Tests.Summaries;

/// <summary>A clock that stands still until it is told to go on to the next moment that somebody waits for.</summary>
internal sealed class SteppingTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Wait> waits = [];
    private DateTimeOffset now = SkippingTime.Start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return waits.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var wait = new Wait(this, now + dueTime, () => callback(state));
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                waits.Add(wait);
            }

            return wait;
        }
    }

    public void Step()
    {
        Wait? next;
        lock (gate)
        {
            next = waits.MinBy(wait => wait.Due);
            if (next is not null)
            {
                now = next.Due > now ? next.Due : now;
                waits.Remove(next);
            }
        }

        next?.Callback();
    }

    private sealed record Wait(SteppingTime Time, DateTimeOffset Due, Action Callback) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose()
        {
            lock (Time.gate)
            {
                Time.waits.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

namespace Summarizer.Storage;

/// <summary>Renews a hold while its holder lives, so that holds can be short: what a dead process held is free again within a minute.</summary>
internal sealed class Heartbeat : IAsyncDisposable
{
    /// <summary>How long a hold lasts from its last beat; three beats may be missed.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    private readonly PeriodicTimer timer;
    private readonly Task beating;

    /// <param name="beat">Renews; false once there is nothing left to renew.</param>
    public Heartbeat(Func<Task<bool>> beat, TimeProvider time)
    {
        timer = new(Interval, time);
        beating = BeatAsync(beat);
    }

    /// <summary>Ends it; a beat under way is waited for, since what it writes is what the last write must be conditional on.</summary>
    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await beating;
    }

    private async Task BeatAsync(Func<Task<bool>> beat)
    {
        while (await timer.WaitForNextTickAsync(CancellationToken.None) && await beat()) { }
    }
}

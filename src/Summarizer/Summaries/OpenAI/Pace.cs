namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// So many a minute, evenly: each taking moves the time that the next may start. Not System.Threading.RateLimiting's bucket, which reads
/// the machine's stopwatch and not a <see cref="TimeProvider"/>, and lets a full bucket go at once, which limits per second turn away.
/// </summary>
internal sealed class Pace(int perMinute, TimeProvider time)
{
    /// <summary>A little below the limit: our clock and the server's never quite agree.</summary>
    private const double Share = 0.99;

    private readonly Lock gate = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <returns>How long to wait before starting.</returns>
    public TimeSpan Take(int amount)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var start = next > now ? next : now;
            // One taking less than the limit: a minute's window may open just before one and close just after another.
            var rate = Math.Max(perMinute / 2.0, perMinute - amount) * Share;
            next = start + TimeSpan.FromMinutes(amount / rate);
            return start - now;
        }
    }
}

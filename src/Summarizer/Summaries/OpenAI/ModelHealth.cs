using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// Whether the model answers, shared by all that ask it: while it is known to be down nobody asks, and articles wait. Not Polly's breaker,
/// which can't be told until when a server asks to be left alone, nor which setting a person must mend.
/// </summary>
public sealed class ModelHealth(TimeProvider time, ILogger<ModelHealth>? log = null)
{
    private const int FailuresInARow = 3;

    /// <summary>How long the one that asks first after an outage has for its answer before another may try.</summary>
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(15);

    private readonly ILogger log = log ?? NullLogger<ModelHealth>.Instance;
    private readonly Lock gate = new();
    private volatile Closing? closing;
    private int told;
    private int failures;

    /// <summary>Why nobody asks now, null while the model may be asked; <c>Setting</c> is what a person must mend, null where waiting mends it.</summary>
    public Closing? Closed => closing is { } current && current.Until > time.GetUtcNow() ? current : null;

    /// <summary>What was wrong last, until the model answers again; for a health page.</summary>
    public Closing? Trouble => closing;

    /// <summary>As <see cref="Closed"/>; of those that come when a closing has run out, one goes first and the others wait for how it fares.</summary>
    internal Closing? Turn()
    {
        lock (gate)
        {
            if (Closed is { } closed)
            {
                return closed;
            }

            if (closing is { } past)
            {
                closing = past with { Until = time.GetUtcNow() + Probe };
            }

            return null;
        }
    }

    internal void Answered()
    {
        Interlocked.Exchange(ref failures, 0);
        closing = null;
        Interlocked.Exchange(ref told, 0);
    }

    /// <summary>A call that came to nothing; one alone may be chance, several in a row are an outage.</summary>
    internal DateTimeOffset Failed(string reason, TimeSpan pause)
    {
        var until = time.GetUtcNow() + pause;
        if (Interlocked.Increment(ref failures) >= FailuresInARow)
        {
            Close(new Closing(reason, null, until));
        }

        return until;
    }

    internal DateTimeOffset Close(Closing why)
    {
        // Many are under way when a key goes wrong, and all come back with it: one message, until the model answers again.
        if (why.Setting is not null && Interlocked.Exchange(ref told, 1) == 0)
        {
            log.ModelMisconfigured(why.Setting, why.Reason);
        }

        closing = why;
        return why.Until;
    }
}

public sealed record Closing(string Reason, string? Setting, DateTimeOffset Until);

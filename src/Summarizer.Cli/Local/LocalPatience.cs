namespace Summarizer.Cli.Local;

/// <summary>How long the local loop waits between two looks, and for how long it bears that they fail.</summary>
internal sealed class LocalPatience(TimeProvider time)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Storage may be away this long before a run that is to end gives up.</summary>
    public static readonly TimeSpan Outage = TimeSpan.FromMinutes(2);

    /// <summary>A look that found nothing costs two listings: where they are long, such looks keep to a twentieth of the time.</summary>
    private const int Share = 20;

    /// <summary>Looks in a row that may fail for a reason that says what to do: waiting will not mend it.</summary>
    private const int MostToldFailures = 5;

    private DateTimeOffset? failingSince;
    private int failures;

    /// <param name="isIdle">It found nothing to do: work takes as long as it takes, and says nothing of the listings.</param>
    public TimeSpan AfterLook(TimeSpan took, bool isIdle)
    {
        (failingSince, failures) = (null, 0);
        return isIdle ? TimeSpan.FromTicks(Math.Clamp(took.Ticks * Share, Shortest.Ticks, Longest.Ticks)) : Shortest;
    }

    /// <summary>Counts a look that failed.</summary>
    public bool IsOverAfter(Exception fault)
    {
        failures++;
        failingSince ??= time.GetUtcNow();
        return fault is CommandFailure ? failures >= MostToldFailures : time.GetUtcNow() - failingSince >= Outage;
    }
}

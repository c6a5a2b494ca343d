namespace Summarizer.Publishing;

/// <summary>When a day's edition closes: a time of day in the site's time zone, also on days whose clocks change.</summary>
public static class CutOff
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    public static DateTimeOffset Of(DateOnly day, SiteOptions site, DigestOptions digest)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone);
        var local = day.ToDateTime(digest.At, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
        {
            // A time that the clocks skip: the first one after the gap.
            local += Step;
        }

        // A time that comes twice: its first coming, which has the larger offset.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>The day of the last edition that has closed.</summary>
    public static DateOnly LastDay(DateTimeOffset now, SiteOptions site, DigestOptions digest)
    {
        var today = DayFile.Day(now, site);
        return Of(today, site, digest) <= now ? today : today.AddDays(-1);
    }

    /// <summary>The day of the edition that tells what entered at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset entered, SiteOptions site, DigestOptions digest)
    {
        var closed = LastDay(entered, site, digest);
        return Of(closed, site, digest) == entered ? closed : closed.AddDays(1);
    }
}

using Azure;
using Summarizer.Publishing;

namespace Summarizer;

/// <summary>A day of the site as it was read, and what is to change in it.</summary>
internal sealed record SeenDay(string Path, DayFile Day, ETag? ETag, IReadOnlyList<SiteChange> Changes)
{
    /// <returns>The days that these changes concern; those of stories that never entered the feed concern none.</returns>
    /// <exception cref="DamagedDayException">One of them can't be read.</exception>
    public static async Task<IReadOnlyList<SeenDay>> OfAsync(
        IEnumerable<SiteChange> decided,
        SiteStore site,
        SiteOptions options,
        CancellationToken cancellationToken
    )
    {
        var days = new List<SeenDay>();
        foreach (
            var concerned in decided
                .Where(change => change.Entered is not null)
                .GroupBy(change => DayFile.PathOf(change.Entered!.Value, options))
        )
        {
            var (day, etag) = await site.ReadDayAsync(concerned.Key, cancellationToken);
            days.Add(new(concerned.Key, day, etag, [.. concerned]));
        }

        return days;
    }
}

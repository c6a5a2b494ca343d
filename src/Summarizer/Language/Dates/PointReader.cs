namespace Summarizer.Language.Dates;

/// <summary>One date, without "since" or "from … to": the readers in the order in which the more telling comes first.</summary>
internal static class PointReader
{
    /// <summary>Ranges and bounds ask again and again for the date at one place.</summary>
    public static DatePart? Read(DateScan scan, int at) => scan.Point(at, ReadAnew);

    private static DatePart? ReadAnew(DateScan scan, int at) =>
        CalendarDates.Read(scan, at)
        ?? NthParts.Read(scan, at)
        ?? PartsOfPeriods.Read(scan, at)
        ?? Weekdays.Read(scan, at)
        ?? CountedDates.Read(scan, at)
        ?? RelativeDates.Read(scan, at)
        ?? Windows.Read(scan, at)
        ?? Holidays.Read(scan, at)
        ?? Seasons.Read(scan, at)
        ?? Periods.Read(scan, at);
}

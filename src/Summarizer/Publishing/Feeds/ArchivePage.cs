using System.Globalization;

namespace Summarizer.Publishing;

/// <summary>
/// A part of one day, in the order in which stories entered; withdrawn ones keep their place. Which page a story is on follows from the
/// day alone, so that a site made anew has the same pages.
/// </summary>
/// <param name="Last">The place of the last story on it.</param>
internal sealed record ArchivePage(string Path, IReadOnlyList<FeedItem> Items, IReadOnlyList<WithdrawnItem> Withdrawn, FeedPlace Last)
{
    public const string Folder = "archive/";

    private const int DayLength = 10;

    /// <summary>Of the pages' paths, the oldest first.</summary>
    public static IComparer<string> Order { get; } =
        Comparer<string>.Create(
            (one, other) =>
                string.CompareOrdinal(one, 0, other, 0, Folder.Length + DayLength) is var day && day != 0 ? day
                : one.Length != other.Length ? one.Length.CompareTo(other.Length)
                : string.CompareOrdinal(one, other)
        );

    /// <summary>All pages of a day, the oldest first.</summary>
    public static IReadOnlyList<ArchivePage> Of(string dayPath, DayFile day, int size) =>
        [
            .. day
                .Items.Select(item => (Place: FeedPlace.Of(item), Item: (FeedItem?)item, Gone: (WithdrawnItem?)null))
                .Concat(day.Withdrawn.Select(gone => (Place: FeedPlace.Of(gone), Item: (FeedItem?)null, Gone: (WithdrawnItem?)gone)))
                .OrderBy(story => story.Place)
                .Chunk(size)
                .Select(
                    (stories, index) =>
                        new ArchivePage(
                            $"{Folder}{dayPath["days/".Length..^".json".Length]}-{(index + 1).ToString("000", CultureInfo.InvariantCulture)}.xml",
                            [.. stories.Select(story => story.Item).OfType<FeedItem>()],
                            [.. stories.Select(story => story.Gone).OfType<WithdrawnItem>()],
                            stories[^1].Place
                        )
                ),
        ];

    public static bool IsPath(string path) => path.Length > Folder.Length + DayLength;

    public static string DayOf(string path) => $"days/{path.Substring(Folder.Length, DayLength)}.json";
}

/// <summary>Where a story stands among the others: by the moment it entered.</summary>
internal readonly record struct FeedPlace(DateTimeOffset Entered, string Id) : IComparable<FeedPlace>
{
    public static FeedPlace Of(FeedItem item) => new(item.Entered, item.Id);

    public static FeedPlace Of(WithdrawnItem gone) => new(gone.Entered, gone.Id);

    public int CompareTo(FeedPlace other) =>
        Entered.CompareTo(other.Entered) is var moment && moment != 0 ? moment : string.CompareOrdinal(Id, other.Id);
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Summarizer.Publishing;

/// <summary><c>days/YYYY-MM-DD.json</c>: what entered the feed on one day of the site's time zone, and what of it was withdrawn since.</summary>
public sealed record DayFile(IReadOnlyList<FeedItem> Items, IReadOnlyList<WithdrawnItem> Withdrawn)
{
    public static DayFile Empty { get; } = new([], []);

    /// <summary>Items that could not be read, and lists that are missing.</summary>
    public int Unreadable { get; init; }

    public bool IsEmpty => Items.Count == 0 && Withdrawn.Count == 0;

    public static string PathOf(DateTimeOffset entered, SiteOptions site) => $"days/{Day(entered, site):yyyy-MM-dd}.json";

    public static DateOnly Day(DateTimeOffset entered, SiteOptions site) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(entered, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone)).DateTime);

    public static DayFile Of(IEnumerable<FeedItem> items, IEnumerable<WithdrawnItem> withdrawn) =>
        new(
            [.. items.OrderBy(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal)],
            [.. withdrawn.OrderBy(gone => gone.At).ThenBy(gone => gone.Id, StringComparer.Ordinal)]
        );

    public DayFile With(FeedItem item) =>
        Of(Items.Where(other => other.Id != item.Id).Append(item), Withdrawn.Where(gone => gone.Id != item.Id));

    public DayFile Without(WithdrawnItem withdrawn) =>
        Of(Items.Where(item => item.Id != withdrawn.Id), Withdrawn.Where(gone => gone.Id != withdrawn.Id).Append(withdrawn));

    /// <summary>The day as if a story had never been in it.</summary>
    public DayFile Never(string id) => Of(Items.Where(item => item.Id != id), Withdrawn.Where(gone => gone.Id != id));

    public BinaryData Serialize() =>
        new(JsonSerializer.SerializeToUtf8Bytes(new { items = Items, withdrawn = Withdrawn }, SummaryJson.Options));

    /// <summary>Reads what can be read: one bad item is counted and left out.</summary>
    public static DayFile Deserialize(BinaryData json)
    {
        try
        {
            var day = JsonNode.Parse(json)?.AsObject();
            var (items, bad) = Read<FeedItem>(day?["items"]);
            var (withdrawn, worse) = Read<WithdrawnItem>(day?["withdrawn"]);
            return new DayFile(items, withdrawn) { Unreadable = bad + worse };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Empty with { Unreadable = 1 };
        }
    }

    private static (List<T> Read, int Bad) Read<T>(JsonNode? list)
        where T : class
    {
        var (read, bad) = (new List<T>(), list is JsonArray ? 0 : 1);
        foreach (var node in list as JsonArray ?? [])
        {
            try
            {
                if (node.Deserialize<T>(SummaryJson.Options) is { } item)
                {
                    read.Add(item);
                }
                else
                {
                    bad++;
                }
            }
            catch (JsonException)
            {
                bad++;
            }
        }

        return (read, bad);
    }
}

/// <param name="Iri">The feed's id of the item that is gone.</param>
public sealed record WithdrawnItem(string Id, string Iri, DateTimeOffset Entered, DateTimeOffset At);

/// <summary>A day's file, or a topic's, holds what can't be read.</summary>
public sealed class DamagedDayException(string path) : Exception($"'{path}' can't be read; it is made anew from the summaries.")
{
    public string Path { get; } = path;
}

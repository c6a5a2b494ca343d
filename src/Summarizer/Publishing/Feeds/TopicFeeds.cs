using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// <c>topics/NAME/feed.json</c> and <c>feed.xml</c> (Atom): each topic's newest stories, kept beside them in <c>items.json</c>, so that a
/// change costs no more than the topics it touches.
/// </summary>
public sealed class TopicFeeds(SummarizerStorage storage, SiteStore site, IOptions<SummarizerOptions> options)
{
    private SiteOptions Site => options.Value.Site;

    /// <exception cref="LostConditionException">Another writer was faster.</exception>
    public async Task ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken)
    {
        foreach (var topic in changes.SelectMany(change => change.Topics).DistinctBy(Slug))
        {
            var path = $"topics/{Slug(topic)}";
            var (shelf, etag) = await site.ReadDayAsync($"{path}/items.json", cancellationToken);
            var items = shelf
                .Items.Where(item => changes.All(change => change.Id != item.Id))
                .Concat(
                    changes
                        .Select(change => change.After)
                        .OfType<FeedItem>()
                        .Where(item => item.Topics.Any(own => Slug(own) == Slug(topic)))
                )
                .OrderByDescending(item => item.Entered)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(Site.FeedItems);
            await WriteAsync(path, topic, DayFile.Of(items, []), etag, cancellationToken);
        }
    }

    /// <summary>A topic's name as a part of paths: ASCII letters, digits and hyphens; a name of other scripts by its hash.</summary>
    public static string Slug(string topic)
    {
        var slug = new StringBuilder(topic.Length);
        foreach (var mark in topic.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(mark))
            {
                slug.Append(mark);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(mark) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().TrimEnd('-');
        return name.Length is > 1 and <= 60 ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(topic)))[..16];
    }

    private async Task WriteAsync(string path, string topic, DayFile shelf, Azure.ETag? seen, CancellationToken cancellationToken)
    {
        var named = Site.Named($"{Site.Title}: {topic}");
        var items = FeedSelection.Newest(shelf.Items, Site.FeedItems);
        await site.WriteDayAsync($"{path}/items.json", shelf, seen, cancellationToken);
        await storage.Site.OverwriteAsync(
            $"{path}/feed.json",
            JsonFeed.Render(named, items, $"{path}/feed.json"),
            "application/feed+json; charset=utf-8",
            cancellationToken
        );
        await storage.Site.OverwriteAsync(
            $"{path}/feed.xml",
            AtomFeed.Render(named, items, [], $"{path}/feed.xml"),
            "application/atom+xml; charset=utf-8",
            cancellationToken
        );
    }
}

/// <summary>An item as its day held it and as it is to be; null where it was not there, or leaves.</summary>
public sealed record ItemChange(string Id, FeedItem? Before, FeedItem? After)
{
    public IEnumerable<string> Topics => (Before?.Topics ?? []).Concat(After?.Topics ?? []);
}

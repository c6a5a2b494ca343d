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
public sealed class TopicFeeds(SummarizerStorage storage, SiteStore site, SiteIdentity identity, IOptions<SummarizerOptions> options)
{
    private const string Folder = "topics/";

    private SiteOptions Site => options.Value.Site;

    /// <summary>One more than the feed holds: a shelf that is not full holds all that there is.</summary>
    private int ShelfSize => Site.FeedItems + 1;

    /// <exception cref="LostConditionException">Another writer was faster.</exception>
    public async Task ApplyAsync(IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken)
    {
        var changed = changes.Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var slug in changes.SelectMany(change => change.Topics).Select(Slug).Distinct())
        {
            var (shelf, etag) = await site.SeeDayAsync(ShelfOf(slug), cancellationToken);
            var isFull = shelf.Unreadable > 0 || shelf.Items.Count >= Site.FeedItems;
            var items = Newest(
                (shelf.Unreadable > 0 ? [] : shelf.Items.Where(item => !changed.Contains(item.Id))).Concat(
                    changes.Select(change => change.After).OfType<FeedItem>().Where(item => IsIn(item, slug))
                )
            );
            if (isFull && items.Count < ShelfSize)
            {
                items = await RefillAsync(slug, items, changed, cancellationToken);
            }

            await WriteAsync(slug, items, etag, cancellationToken);
        }
    }

    /// <summary>Makes all of them anew from all stories.</summary>
    public async Task RebuildAsync(IEnumerable<FeedItem> items, CancellationToken cancellationToken)
    {
        var stored = await site.ListAsync(Folder, cancellationToken);
        var topics = items
            .SelectMany(item => item.Topics.Select(Slug).Distinct().Select(slug => (slug, item)))
            .ToLookup(pair => pair.slug, pair => pair.item);
        foreach (var slug in stored.Keys.Select(path => path.Split('/')[1]).Union(topics.Select(topic => topic.Key)))
        {
            await WriteAsync(slug, Newest(topics[slug]), stored.GetValueOrDefault(ShelfOf(slug))?.ETag, cancellationToken);
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

    private static string ShelfOf(string slug) => $"{Folder}{slug}/items.json";

    private static bool IsIn(FeedItem item, string slug) => item.Topics.Any(topic => Slug(topic) == slug);

    private IReadOnlyList<FeedItem> Newest(IEnumerable<FeedItem> items) =>
        [.. items.OrderByDescending(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal).Take(ShelfSize)];

    /// <summary>What a full shelf had no room for takes the place of what left it; as many days are read as that takes.</summary>
    private async Task<IReadOnlyList<FeedItem>> RefillAsync(
        string slug,
        IReadOnlyList<FeedItem> items,
        HashSet<string> changed,
        CancellationToken cancellationToken
    )
    {
        var last = items.Count == 0 ? null : DayFile.PathOf(items[^1].Entered, Site);
        foreach (var path in await site.ListDaysAsync(cancellationToken))
        {
            if (items.Count >= ShelfSize)
            {
                break;
            }

            if (last is null || string.CompareOrdinal(path, last) <= 0)
            {
                var (day, _) = await site.ReadDayAsync(path, cancellationToken);
                items = Newest(items.UnionBy(day.Items.Where(item => !changed.Contains(item.Id) && IsIn(item, slug)), item => item.Id));
            }
        }

        return items;
    }

    private async Task WriteAsync(string slug, IReadOnlyList<FeedItem> items, Azure.ETag? seen, CancellationToken cancellationToken)
    {
        await site.WriteDayAsync(ShelfOf(slug), DayFile.Of(items, []), seen, cancellationToken);
        var (json, atom) = ($"{Folder}{slug}/feed.json", $"{Folder}{slug}/feed.xml");
        if (items.Count == 0)
        {
            await storage.Site.DeleteAsync(json, null, cancellationToken);
            await storage.Site.DeleteAsync(atom, null, cancellationToken);
            return;
        }

        // Spelt as the newest story does.
        var named = Site.Named($"{Site.Title}: {items[0].Topics.First(topic => Slug(topic) == slug)}");
        var newest = FeedSelection.Newest(items.Take(Site.FeedItems), Site.FeedItems);
        await storage.Site.OverwriteAsync(
            json,
            JsonFeed.Render(named, newest, json),
            "application/feed+json; charset=utf-8",
            cancellationToken
        );
        await storage.Site.OverwriteAsync(
            atom,
            AtomFeed.Render(named, await identity.ReadAsync(cancellationToken), newest, [], atom),
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

using System.Text.Json;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>What an article's change means to the site: an item that enters or is renewed, one that leaves, or nothing yet.</summary>
/// <param name="Entered">When the story first entered the feed, which says the day that holds it; null where it never did.</param>
/// <param name="Item">Null where it is to leave.</param>
/// <param name="Withdrawn">What is left of a story that was published and then withdrawn for good.</param>
internal sealed record SiteChange(
    string Id,
    SiteChangeKind Kind,
    DateTimeOffset? Entered = null,
    FeedItem? Item = null,
    WithdrawnItem? Withdrawn = null
)
{
    public static SiteChange Of(string id, LedgerEntry? entry, StoredBlob? stored, int excerptWords)
    {
        if (entry?.State is ArticleState.Working or ArticleState.Waiting)
        {
            // Its run will end and say so again; what the feed says of it stands until then.
            return new SiteChange(id, SiteChangeKind.Later);
        }

        if (entry?.State is ArticleState.Failed)
        {
            return new SiteChange(id, SiteChangeKind.None);
        }

        try
        {
            var (summary, tombstone) = stored is null ? (null, null) : SummaryJson.DeserializeStored(stored.Content);
            var entered = entry?.Released ?? summary?.FirstPublished ?? tombstone?.FirstPublished;
            return summary is not null && entered is { } moment && entry?.State is ArticleState.Summarized
                ? new SiteChange(id, SiteChangeKind.Enters, moment, FeedItem.From(summary, moment, excerptWords))
                : new SiteChange(id, SiteChangeKind.Leaves, entered, null, Grave(tombstone, entry));
        }
        catch (JsonException) when (entry is { State: not ArticleState.Summarized, Released: { } released })
        {
            // Nobody needs to read what is not to be told any more.
            return new SiteChange(id, SiteChangeKind.Leaves, released);
        }
        catch (JsonException)
        {
            return new SiteChange(id, SiteChangeKind.Unreadable);
        }
    }

    public DayFile ApplyTo(DayFile day, DateTimeOffset now) =>
        Item is not null ? day.With(Item)
        : day.Items.FirstOrDefault(item => item.Id == Id) is { } leaving
            ? day.Without(new WithdrawnItem(Id, leaving.Iri, leaving.Entered, now))
        : day;

    private static WithdrawnItem? Grave(Tombstone? tombstone, LedgerEntry? entry) =>
        tombstone is not null && entry?.Released is { } released
            ? new WithdrawnItem(tombstone.Id, FeedItem.IriOf(tombstone.Id), released, tombstone.Withdrawn)
            : null;
}

internal enum SiteChangeKind
{
    Enters,
    Leaves,
    Later,
    None,
    Unreadable,
}

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
    public bool IsDecided => Kind is SiteChangeKind.Enters or SiteChangeKind.Leaves;

    /// <summary>It follows from the entry and the summary alone, so that a site made anew is the one that grew.</summary>
    public static SiteChange Of(string id, LedgerEntry? entry, StoredBlob? stored, int excerptWords)
    {
        try
        {
            var (summary, tombstone) = stored is null ? (null, null) : SummaryJson.DeserializeStored(stored.Content);
            var entered = entry is null or { Released: null, State: ArticleState.Summarized }
                ? summary?.FirstPublished ?? tombstone?.FirstPublished
                : entry.Released;
            var item =
                summary is not null && entered is { } moment && IsPublic(entry, stored!)
                    ? FeedItem.From(summary, moment, excerptWords)
                    : null;
            return IsLater(entry)
                ? new SiteChange(id, SiteChangeKind.Later, entered, item)
                : new SiteChange(
                    id,
                    item is null ? SiteChangeKind.Leaves : SiteChangeKind.Enters,
                    entered,
                    item,
                    item is null ? Grave(id, tombstone, entry) : null
                );
        }
        catch (JsonException) when (IsLater(entry))
        {
            return new SiteChange(id, SiteChangeKind.Later);
        }
        catch (JsonException) when (entry is { State: not (ArticleState.Summarized or ArticleState.Failed), Released: { } released })
        {
            // Nobody needs to read what is not to be told any more.
            return new SiteChange(id, SiteChangeKind.Leaves, released, null, Grave(id, null, entry));
        }
        catch (JsonException)
        {
            return new SiteChange(id, SiteChangeKind.Unreadable);
        }
    }

    /// <returns>The same day where nothing changes in it.</returns>
    public DayFile ApplyTo(DayFile day) =>
        Item is not null ? day.With(Item)
        : Withdrawn is not null ? (day.Withdrawn.Contains(Withdrawn) && day.Items.All(item => item.Id != Id) ? day : day.Without(Withdrawn))
        : day.Items.Any(item => item.Id == Id) || day.Withdrawn.Any(gone => gone.Id == Id) ? day.Never(Id)
        : day;

    // Its run will end and say so again; what the feed says of it stands until then.
    private static bool IsLater(LedgerEntry? entry) =>
        entry is { State: ArticleState.Working or ArticleState.Waiting } or { IsDamaged: true };

    // A run that was given up, or is not over, leaves in the feed what was in it.
    private static bool IsPublic(LedgerEntry? entry, StoredBlob stored) =>
        entry?.State is ArticleState.Summarized
        || (
            entry is { State: ArticleState.Working or ArticleState.Waiting or ArticleState.Failed, Released: not null, Left: null }
            && SummaryStamp.Of(stored.Metadata) is { Released: true }
        );

    private static WithdrawnItem? Grave(string id, Tombstone? tombstone, LedgerEntry? entry) =>
        entry?.Released is { } released
            ? new WithdrawnItem(id, FeedItem.IriOf(id), released, entry.Left ?? tombstone?.Withdrawn ?? entry.Changed)
            : null;
}

internal enum SiteChangeKind
{
    Enters,
    Leaves,
    Later,
    Unreadable,
}

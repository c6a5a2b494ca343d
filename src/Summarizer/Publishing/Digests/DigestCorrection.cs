using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>What an earlier edition said and the article now says otherwise.</summary>
/// <param name="Edition">The day of the edition that told the story.</param>
public sealed record DigestCorrection(string Id, string Headline, DateOnly Edition, string Before, string After, string Url)
{
    /// <summary>Days back to which a weekday's name says which edition it was.</summary>
    private const int Week = 6;

    public static DigestCorrection Of(FeedItem item, ChangedClaim change, DateOnly edition, SiteLinks links) =>
        new(item.Id, item.Headline, edition, OneLine.Of(change.Before), OneLine.Of(change.After), links.Target(item));

    /// <summary>"Monday's edition said", as an edition of the given day says it.</summary>
    public string Said(DateOnly today, Phrases phrases) =>
        today.DayNumber - Edition.DayNumber <= Week
            ? phrases.Fill("saidDay", "day", phrases.Weekday(Edition))
            : phrases.Fill("saidDate", "date", phrases.Date(Edition));
}

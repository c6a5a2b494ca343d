namespace Summarizer.Publishing;

/// <summary>One edition: what entered the feed between two cut-offs. Once written it is frozen; only what is withdrawn still goes.</summary>
public sealed record Digest
{
    public required DateOnly Date { get; init; }

    /// <summary>Items that entered after this moment are in it,</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>up to and including this one.</summary>
    public required DateTimeOffset To { get; init; }

    public required string Language { get; init; }

    /// <summary>For the e-mail's subject line.</summary>
    public required string Subject { get; init; }

    /// <summary>What mail programs show after the subject.</summary>
    public required string Preheader { get; init; }

    public IReadOnlyList<DigestStory> Stories { get; init; } = [];

    /// <summary>What didn't fit, as links.</summary>
    public IReadOnlyList<DigestLink> More { get; init; } = [];

    /// <summary>What earlier editions had otherwise.</summary>
    public IReadOnlyList<DigestCorrection> Corrections { get; init; } = [];

    public static Digest Of(DateOnly date, DateTimeOffset from, DateTimeOffset to, IReadOnlyList<FeedItem> items, SiteOptions site, DigestOptions options)
    {
        var links = new SiteLinks(site);
        var phrases = Phrases.For(site.Language);
        var stories = NearDuplicates.Merge(FeedSelection.Newest(items.Where(item => item.Entered > from && item.Entered <= to), int.MaxValue))
            .OrderByDescending(item => item.Also.Count).ThenByDescending(item => item.Facts.Count).ThenBy(item => item.Entered).ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToList();
        var chosen = stories.Take(options.Stories).ToList();
        return new Digest
        {
            Date = date,
            From = from,
            To = to,
            Language = site.Language,
            Subject = chosen.Count == 0 ? $"{OneLine.Of(site.Title)}: {phrases["noNews"]}" : $"{OneLine.Of(site.Title)}: {chosen[0].Headline}",
            Preheader = chosen.Count == 0 ? phrases.Fill("edition", "date", phrases.Date(date)) : string.Join(" · ", chosen.Skip(1).Take(3).Select(item => item.Headline).Prepend(chosen[0].Sentence)),
            // Topics in the order of their first story, stories within them by importance.
            Stories = [.. chosen.Select(item => DigestStory.Of(item, links, phrases)).GroupBy(story => story.Topic).SelectMany(topic => topic)],
            More = [.. stories.Skip(options.Stories).Select(item => new DigestLink(item.Id, item.Headline, links.Target(item)))],
            Corrections =
            [
                .. items.Where(item => item.Entered <= from && item.Corrected > from && item.Corrected <= to).OrderBy(item => item.Corrected)
                    .SelectMany(item => item.Changes.Select(change => new DigestCorrection(item.Id, item.Headline, OneLine.Of(change.Before), OneLine.Of(change.After), links.Target(item)))),
            ],
        };
    }

    public bool Holds(string id) => Stories.Any(story => story.Id == id || story.Also.Any(other => other.Id == id)) || More.Any(link => link.Id == id) || Corrections.Any(correction => correction.Id == id);

    public Digest Without(string id, string title)
    {
        var left = this with
        {
            Stories = [.. Stories.Where(story => story.Id != id).Select(story => story with { Also = [.. story.Also.Where(other => other.Id != id)] })],
            More = [.. More.Where(link => link.Id != id)],
            Corrections = [.. Corrections.Where(correction => correction.Id != id)],
        };
        var phrases = Phrases.For(Language);
        return left with
        {
            Subject = $"{title}: {left.Stories.Select(story => story.Headline).FirstOrDefault(phrases["noNews"])}",
            Preheader = left.Stories.Select(story => story.Sentence).FirstOrDefault(phrases.Fill("edition", "date", phrases.Date(Date))),
        };
    }
}

public sealed record DigestStory
{
    public required string Id { get; init; }

    public required string Language { get; init; }

    public required string Topic { get; init; }

    public required string Headline { get; init; }

    public required string Sentence { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    public required string Source { get; init; }

    public required string Made { get; init; }

    /// <summary>The source's page, else the story's.</summary>
    public required string Url { get; init; }

    public required int Minutes { get; init; }

    public IReadOnlyList<FeedSource> Also { get; init; } = [];

    internal static DigestStory Of(FeedItem item, SiteLinks links, Phrases phrases) => new()
    {
        Id = item.Id,
        Language = item.Language,
        Topic = item.Topics.Count > 0 ? item.Topics[0] : phrases["otherTopic"],
        Headline = item.Headline,
        Sentence = item.Sentence,
        Facts = [.. item.Facts.Take(3).Select(EmailBlock.Claim)],
        Source = item.Source,
        Made = item.Made,
        Url = links.Target(item),
        Minutes = item.Minutes,
        Also = item.Also,
    };
}

public sealed record DigestLink(string Id, string Headline, string Url);

public sealed record DigestCorrection(string Id, string Headline, string Before, string After, string Url);

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

    /// <summary>What earlier editions had otherwise: they open this one.</summary>
    public IReadOnlyList<DigestCorrection> Corrections { get; init; } = [];

    public IReadOnlyList<DigestStory> Stories { get; init; } = [];

    /// <summary>What didn't fit, as links.</summary>
    public IReadOnlyList<DigestLink> More { get; init; } = [];

    /// <summary>It is for readers: what became of uploads that are not in it is told to those who made them, on the pages of their state.</summary>
    public static Digest Of(Edition edition, IReadOnlyList<FeedItem> items, SiteOptions site, DigestOptions options)
    {
        var (date, from, to) = edition;
        var links = new SiteLinks(site);
        var phrases = Phrases.For(site.Language);
        var stories = NearDuplicates
            .Merge(FeedSelection.Newest(items.Where(item => item.Entered > from && item.Entered <= to), int.MaxValue))
            .OrderByDescending(item => item.Also.Count)
            .ThenByDescending(item => item.Facts.Count)
            .ThenBy(item => item.Entered)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToList();
        var chosen = stories.Take(options.Stories).ToList();
        var digest = new Digest
        {
            Date = date,
            From = from,
            To = to,
            Language = site.Language,
            Subject = "",
            Preheader = "",
            Corrections =
            [
                .. items
                    .Where(item => item.Entered <= from && item.Corrected > from && item.Corrected <= to)
                    .OrderBy(item => item.Corrected)
                    .SelectMany(item =>
                        item.Changes.Select(change => DigestCorrection.Of(item, change, CutOff.DayOf(item.Entered, site, options), links))
                    ),
            ],
            // Topics in the order of their first story, those without one last; stories within them by importance.
            Stories =
            [
                .. chosen
                    .Select(item => DigestStory.Of(item, links, phrases))
                    .GroupBy(story => story.Topic)
                    .OrderBy(topic => topic.Key == phrases["otherTopic"])
                    .SelectMany(topic => topic),
            ],
            More = [.. stories.Skip(options.Stories).Select(item => new DigestLink(item.Id, item.Headline, links.Target(item)))],
        };
        return digest.Titled(OneLine.Of(site.Title), phrases);
    }

    public bool Holds(string id) =>
        Stories.Any(story => story.Id == id || story.Also.Any(other => other.Id == id))
        || More.Any(link => link.Id == id)
        || Corrections.Any(correction => correction.Id == id);

    public Digest Without(string id, string title)
    {
        var left = this with
        {
            Stories =
            [
                .. Stories
                    .Where(story => story.Id != id)
                    .Select(story => story with { Also = [.. story.Also.Where(other => other.Id != id)] }),
            ],
            More = [.. More.Where(link => link.Id != id)],
            Corrections = [.. Corrections.Where(correction => correction.Id != id)],
        };
        return left.Titled(title, Phrases.For(Language));
    }

    private Digest Titled(string title, Phrases phrases)
    {
        var first = Stories.Count > 0 ? Stories[0] : null;
        return this with
        {
            Subject = $"{title}: {first?.Headline ?? phrases["noNews"]}",
            Preheader = first is null
                ? phrases.Fill("edition", "date", phrases.Date(Date))
                : string.Join(
                    " · ",
                    Stories.Where(story => story != first).Take(3).Select(story => story.Headline).Prepend(first.Sentence)
                ),
        };
    }
}

/// <summary>A story that the edition only links to.</summary>
public sealed record DigestLink(string Id, string Headline, string Url);

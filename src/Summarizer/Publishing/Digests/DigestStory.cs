namespace Summarizer.Publishing;

public sealed record DigestStory
{
    public required string Id { get; init; }

    public required string Language { get; init; }

    public required string Topic { get; init; }

    public required string Headline { get; init; }

    public required string Sentence { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>In place of the facts where there is hardly one; else empty.</summary>
    public string Paragraph { get; init; } = "";

    public required string Source { get; init; }

    public required string Made { get; init; }

    /// <summary>The source's page, else the story's.</summary>
    public required string Url { get; init; }

    public required int Minutes { get; init; }

    public IReadOnlyList<FeedSource> Also { get; init; } = [];

    internal static DigestStory Of(FeedItem item, SiteLinks links, Phrases phrases) =>
        new()
        {
            Id = item.Id,
            Language = item.Language,
            Topic = item.Topics.Count > 0 ? item.Topics[0] : phrases["otherTopic"],
            Headline = item.Headline,
            Sentence = item.Sentence,
            Facts = [.. item.Points.Facts.Take(3).Select(EmailBlock.Claim)],
            Paragraph = item.Points.Paragraph,
            Source = item.Source,
            Made = item.Made,
            Url = links.Target(item),
            Minutes = item.Minutes,
            Also = item.Also,
        };
}

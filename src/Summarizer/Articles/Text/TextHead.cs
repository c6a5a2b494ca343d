namespace Summarizer.Articles;

/// <summary>What stands above the body of a page saved as text. <paramref name="Body"/> is the index of the body's first line.</summary>
internal sealed record TextHead(
    string? Headline,
    string? Subheadline,
    TextCredits Credits,
    IReadOnlyList<string> Captions,
    string? Publisher,
    int Body
);

/// <summary>Authors, agencies and dates that a text's bylines name.</summary>
internal sealed record TextCredits(
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Agencies,
    ArticleDate? Published,
    ArticleDate? Updated
)
{
    public static TextCredits None { get; } = new([], [], null, null);

    public TextCredits With(Byline byline) =>
        new(
            [.. Authors.Concat(byline.Authors).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. Agencies.Concat(byline.Agencies).Distinct(StringComparer.OrdinalIgnoreCase)],
            Published ?? byline.Published,
            Updated ?? byline.Updated
        );
}

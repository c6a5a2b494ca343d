namespace Summarizer.Articles;

/// <summary>What the page's JSON-LD says of the article; empty where there is none. Texts are as they stand, HTML entities included.</summary>
internal sealed record StructuredData
{
    public static StructuredData None { get; } = new();

    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Body { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>How much the node's type says that it is the page's article; 3 and more for articles, 0 for no node.</summary>
    public int Weight { get; init; }
}

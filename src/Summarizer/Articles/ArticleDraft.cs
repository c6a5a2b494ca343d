namespace Summarizer.Articles;

/// <summary>What a reader of one format found: texts without places. <see cref="ArticleAssembly"/> gives them their ranges.</summary>
public sealed record ArticleDraft
{
    public string? Headline { get; init; }

    public string? Subheadline { get; init; }

    public required IReadOnlyList<DraftBlock> Blocks { get; init; }

    public IReadOnlyList<string> Captions { get; init; } = [];

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public ArticleDate? Published { get; init; }

    public ArticleDate? Updated { get; init; }

    public Dateline? Dateline { get; init; }

    /// <summary>What the upload says of its own language (html lang, front matter), if anything.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<Cut> Removed { get; init; } = [];

    /// <summary>Characters of the upload that no reader looked at, because so many stand before them.</summary>
    public int Unread { get; init; }
}

/// <summary>One block of the body; <paramref name="Text"/> has no line breaks and no surrounding white space.</summary>
public sealed record DraftBlock(BlockKind Kind, string Text);

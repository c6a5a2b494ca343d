namespace Summarizer.Articles;

/// <summary>What a document's properties say of it: a template's title or an account's name as often as the truth, so the page is asked first.</summary>
internal sealed record DocumentMeta
{
    public string? Title { get; init; }

    /// <summary>The title was written for this text, as a mail's subject is, and no template's.</summary>
    public bool IsTitleSure { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>When it was sent; null for files, which are saved anew on any day.</summary>
    public ArticleDate? Sent { get; init; }
}

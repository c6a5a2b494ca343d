namespace Summarizer.Articles;

/// <summary>What a page tells machines of itself: its meta elements and its JSON-LD; its address where that is known beside them.</summary>
internal sealed record PageTold(PageMeta Meta, StructuredData Data, string? Address = null)
{
    public string? Publisher => Meta["og:site_name"] ?? Data.Publisher;

    public string? Language => Meta.Language ?? Data.Language;
}

namespace Summarizer.Articles;

/// <summary>
/// What a printed byline says. <paramref name="IsWhole"/> is true where nothing of the text is left over beside names, roles, agencies, dates
/// and their words: a line of its own that is a byline and nothing else.
/// </summary>
internal sealed record Byline(
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Agencies,
    ArticleDate? Published,
    ArticleDate? Updated,
    bool IsMarked,
    bool IsWhole
);

namespace Summarizer.Articles;

/// <summary>What reading an upload came to: an article, or the reason why there is none.</summary>
public sealed record ArticleReading
{
    private ArticleReading() { }

    public Article? Article { get; private init; }

    public Rejection? Rejection { get; private init; }

    public static ArticleReading Of(Article article) => new() { Article = article };

    public static ArticleReading Rejected(string reason, string hint) => new() { Rejection = new(reason, hint) };
}

/// <summary>
/// Why an upload is not an article. <paramref name="Reason"/> starts with a fixed word that scripts can match (empty, no-text,
/// binary, encoding, encrypted, corrupt, unsupported, limit, not-an-article) and, after a colon, says it in words;
/// <paramref name="Hint"/> says what to do.
/// </summary>
public sealed record Rejection(string Reason, string Hint);

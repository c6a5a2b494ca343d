using Summarizer.Articles;

namespace Summarizer.Grounding;

/// <summary>Finds where the words of a quote stand in an article.</summary>
public static class EvidenceFinder
{
    /// <returns>The article's own words and their place, body before headline before caption; null where they are nowhere.</returns>
    public static Evidence? Find(Article article, string quote)
    {
        var at = quote.Length == 0 ? -1 : article.Document.IndexOf(quote, StringComparison.Ordinal);
        return at < 0 ? null : new Evidence(quote, at, at + quote.Length, EvidenceMatch.Exact);
    }
}

using Summarizer.Articles;

namespace Summarizer.Grounding;

/// <summary>Finds where the words of one quote stand in an article; for many searches in one article build an <see cref="EvidenceIndex"/>.</summary>
public static class EvidenceFinder
{
    /// <inheritdoc cref="EvidenceIndex.Find"/>
    public static Evidence? Find(Article article, string quote) => new EvidenceIndex(article).Find(quote);

    /// <inheritdoc cref="EvidenceIndex.FindPassage"/>
    public static Evidence? FindPassage(Article article, string claim) => new EvidenceIndex(article).FindPassage(claim);
}

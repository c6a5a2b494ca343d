using Summarizer.Articles;
using Summarizer.Language.Sentences;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>An article with the tokens of its sentences: cut once, looked at by every step.</summary>
internal sealed record TokenizedArticle(Article Article, IReadOnlyList<List<Token>> Sentences)
{
    public static TokenizedArticle Of(Article article, CancellationToken cancellationToken)
    {
        var sentences = new List<List<Token>>(article.Sentences.Count);
        foreach (var sentence in article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sentences.Add(Tokenizer.Tokenize(article.Document, sentence.Range));
        }

        return new(article, sentences);
    }
}

using Summarizer.Articles;
using Summarizer.Language.Sentences;

namespace Summarizer.Summaries.Extractive;

/// <summary>An article with the tokens of its sentences: cut once, looked at by every step.</summary>
internal sealed record TokenizedArticle(Article Article, IReadOnlyList<List<Token>> Sentences)
{
    public static TokenizedArticle Of(Article article) =>
        new(article, [.. article.Sentences.Select(sentence => Tokenizer.Tokenize(article.Document, sentence.Range))]);
}

using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Headlines;

/// <summary>The article's own headline, or one made of the main clause of its first sentence, or of the sentence that tells the story.</summary>
internal static class HeadlineMaker
{
    private const int FewestWords = 4;

    /// <param name="story">The sentence that tells the story alone.</param>
    public static string Of(TokenizedArticle tokenized, int story)
    {
        var article = tokenized.Article;
        return article.Headline is { } headline
            ? headline.Text
            : Clause(tokenized, 0, isLead: true)
                ?? Clause(tokenized, story, isLead: false)
                ?? HeadlineCut.Of(article.Sentences[0].Range.Of(article.Document), [], article.Language);
    }

    /// <summary>A sentence without the clause before its main one; null where it then begins with a word that points back or says nothing ("it"), with a quotation, asks, or tells of its writer.</summary>
    private static string? Clause(TokenizedArticle tokenized, int sentence, bool isLead)
    {
        var (article, tokens) = (tokenized.Article, tokenized.Sentences[sentence]);
        var text = article.Document;
        var isFronted = tokens.Count > 0 && article.Language is "en" && DefiniteSubjects.IsFronted(text, tokens[0]);
        var first = isFronted ? tokens.FindIndex(token => token.Is(text, ',')) + 1 : 0;
        var clause = tokens.Skip(first).ToList();
        return
            clause.Count(token => token.Kind != TokenKind.Punctuation) < FewestWords
            || (isLead && isFronted && first == 0)
            || OpeningWords.KindOf(clause[0].Span(text), article.Language) is not null
            || (isLead && text[clause[0].Start] is '"' or '“' or '‘' or '\'' or '`' or '„' or '«')
            || (isLead && text[article.Sentences[sentence].Range.End - 1] == '?')
            || (isLead && FirstPerson.Tells(text, tokens, article.Language))
            ? null
            : HeadlineCut.Of(text[clause[0].Start..article.Sentences[sentence].Range.End], clause, article.Language);
    }
}

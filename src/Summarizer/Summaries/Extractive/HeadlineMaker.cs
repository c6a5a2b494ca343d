using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>The article's own headline, or one made of the main clause of its first sentence, or of the sentence that tells the story.</summary>
internal static class HeadlineMaker
{
    private const int Longest = 90;
    private const int FewestWords = 4;

    /// <param name="story">The sentence that tells the story alone.</param>
    public static string Of(TokenizedArticle tokenized, int story)
    {
        var article = tokenized.Article;
        return article.Headline is { } headline ? headline.Text : Cut(MainClause(tokenized, 0) ?? MainClause(tokenized, story) ?? article.Sentences[0].Range.Of(article.Document));
    }

    /// <summary>A sentence without the clause before its main one; null where it then begins with a word that points back or says nothing ("it").</summary>
    private static string? MainClause(TokenizedArticle tokenized, int sentence)
    {
        var (article, tokens) = (tokenized.Article, tokenized.Sentences[sentence]);
        var text = article.Document;
        var isFronted = tokens.Count > 0 && article.Language is "en" && References.IsFronted(text, tokens[0]);
        var first = isFronted ? tokens.FindIndex(token => token.Is(text, ',')) + 1 : 0;
        var clause = tokens.Skip(first).ToList();
        return clause.Count(token => token.Kind != TokenKind.Punctuation) < FewestWords || (isFronted && first == 0 && sentence == 0)
            || Openers.KindOf(clause[0].Span(text), article.Language) is not null
            ? null
            : Capitalized(text[clause[0].Start..article.Sentences[sentence].Range.End]);
    }

    /// <summary>Up to the last comma, semicolon or dash within the limit, else the last word with an ellipsis.</summary>
    private static string Cut(string clause)
    {
        if (clause.Length <= Longest)
        {
            return clause.TrimEnd('.', ' ');
        }

        var within = clause[..Longest];
        var mark = within.LastIndexOfAny([',', ';', ':', '–', '—']);
        // A single comma before it opens an aside: "Ada Holm, the owner of a shop, …" would lose what she did.
        var isAside = mark >= 0 && within[mark] == ',' && within[..mark].Count(c => c == ',') == 1;
        return mark >= Longest / 2 && !isAside ? within[..mark].TrimEnd() : within[..Math.Max(1, within.LastIndexOf(' '))].TrimEnd(',', ' ') + "…";
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

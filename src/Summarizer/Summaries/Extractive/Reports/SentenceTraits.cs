using Summarizer.Articles;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>What a sentence is by its looks, which decides whether it may be told, and whether alone.</summary>
[Flags]
internal enum SentenceTraits
{
    None = 0,

    /// <summary>Points back at the sentence before it ("He added …", "But …").</summary>
    PointsBack = 1,

    /// <summary>Nothing but quoted words: nobody is named who says them.</summary>
    BareQuote = 2,

    Question = 4,

    /// <summary>A fragment: too few words, a table's row, or no stop at the end of a block.</summary>
    Fragment = 8,

    /// <summary>A few words, a colon, and a description, as under a picture: "Campaign: The player on stage."</summary>
    Label = 16,

    /// <summary>Speaks to the reader or about the page: an advert, a service line, a time stamp.</summary>
    Aside = 32,
}

internal static class SentenceTraitReader
{
    private const int FewestWords = 5;
    private const int LongestLabel = 4;
    private const string Opening = "\"“„«‘'`‚»(";
    private const string Closing = "\"”“»’'«)";

    public static SentenceTraits[] Of(TokenizedArticle article) =>
        [.. article.Article.Sentences.Zip(article.Sentences, (sentence, tokens) => Of(article.Article, sentence, tokens))];

    private static SentenceTraits Of(Article article, Sentence sentence, List<Token> tokens)
    {
        var document = article.Document;
        var text = document.AsSpan(sentence.Range.Start, sentence.Range.Length);
        var words = Words(tokens, from: sentence.Range.Start);
        var traits = SentenceTraits.None;
        var first = tokens.FindIndex(token => token.Kind != TokenKind.Punctuation);
        if (
            first >= 0
            && OpeningWords.KindOf(tokens[first].Span(document), article.Language) is not null
            && Phrases.For("now", article.Language).At(document, tokens, first) == 0
        )
        {
            traits |= SentenceTraits.PointsBack;
        }

        var bare = text.TrimEnd(Closing);
        if (bare.EndsWith('?'))
        {
            traits |= SentenceTraits.Question;
        }

        if (words > 0 && IsBareQuote(text, tokens, sentence.Range.Start))
        {
            traits |= SentenceTraits.BareQuote;
        }

        if (
            words < FewestWords
            || article.Blocks[sentence.Block].Kind is BlockKind.TableRow
            || bare.Length == 0
            || !IsStop(bare.TrimEnd()[^1])
        )
        {
            traits |= SentenceTraits.Fragment;
        }

        if (Asides.Is(document, sentence.Range, tokens, article.Language))
        {
            traits |= SentenceTraits.Aside;
        }

        return IsLabel(document, tokens) ? traits | SentenceTraits.Label : traits;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    private static int Words(List<Token> tokens, int from)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            words += token.Kind != TokenKind.Punctuation && token.Start >= from ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether fewer than two words stand outside the quotation marks that the sentence opens with.</summary>
    private static bool IsBareQuote(ReadOnlySpan<char> text, List<Token> tokens, int start)
    {
        // "''" closes the quotation of the sentence before.
        if (!Opening.Contains(text[0]) || text[0] == '(' || text.StartsWith("''"))
        {
            return false;
        }

        var close = CloseOf(text);
        return close <= 1 || Words(tokens, from: start + close + 1) < 2;
    }

    /// <summary>Where the last quotation ends: an apostrophe closes one only after a stop or comma.</summary>
    private static int CloseOf(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (
                text[i] is '"' or '”' or '»' or '“'
                || (text[i] is '\'' or '’' && text[..i].TrimEnd() is [.., ',' or '.' or '!' or '?' or '\''])
            )
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsLabel(string document, List<Token> tokens)
    {
        var colon = tokens.FindIndex(token => token.Is(document, ':'));
        return colon > 0
            && colon <= LongestLabel
            && !(colon == 1 && InterviewTurns.IsLabel(tokens[0].Span(document)))
            && colon + 1 < tokens.Count
            && tokens[colon + 1].IsWord
            && tokens[colon + 1].StartsUpper(document);
    }
}

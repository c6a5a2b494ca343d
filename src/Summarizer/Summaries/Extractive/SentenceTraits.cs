using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

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
}

internal static class SentenceTraitReader
{
    private const int FewestWords = 5;
    private const int LongestLabel = 4;
    private const string Opening = "\"“„«‘'`‚»(";
    private const string Closing = "\"”“»’'«)";

    public static SentenceTraits[] Of(Article article) => [.. article.Sentences.Select(sentence => Of(article, sentence))];

    private static SentenceTraits Of(Article article, Sentence sentence)
    {
        var text = sentence.Range.Of(article.Document);
        var tokens = Tokenizer.Tokenize(text);
        var words = tokens.Count(token => token.Kind != TokenKind.Punctuation);
        var traits = SentenceTraits.None;
        var first = tokens.FindIndex(token => token.Kind != TokenKind.Punctuation);
        if (first >= 0 && Openers.KindOf(tokens[first].Span(text), article.Language) is not null)
        {
            traits |= SentenceTraits.PointsBack;
        }

        var bare = text.TrimEnd(Closing.ToCharArray());
        if (bare.EndsWith('?'))
        {
            traits |= SentenceTraits.Question;
        }

        if (IsBareQuote(text, tokens, words))
        {
            traits |= SentenceTraits.BareQuote;
        }

        if (words < FewestWords || article.Blocks[sentence.Block].Kind is BlockKind.TableRow || bare.Length == 0 || !IsStop(bare.TrimEnd()[^1]))
        {
            traits |= SentenceTraits.Fragment;
        }

        return IsLabel(text, tokens) ? traits | SentenceTraits.Label : traits;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟';

    /// <summary>Whether fewer than three words stand outside the quotation marks that the sentence opens with.</summary>
    private static bool IsBareQuote(string text, List<Token> tokens, int words)
    {
        // "''" closes the quotation of the sentence before.
        if (Opening.IndexOf(text[0]) < 0 || text[0] == '(' || text.StartsWith("''", StringComparison.Ordinal) || words == 0)
        {
            return false;
        }

        var close = CloseOf(text);
        var outside = close <= 1 ? 0 : tokens.Count(token => token.Kind != TokenKind.Punctuation && token.Start > close);
        return outside < 2;
    }

    /// <summary>Where the last quotation ends: an apostrophe closes one only after a stop or comma.</summary>
    private static int CloseOf(string text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] is '"' or '”' or '»' or '“' || (text[i] is '\'' or '’' && text.AsSpan(0, i).TrimEnd() is [.., ',' or '.' or '!' or '?' or '\'']))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsLabel(string text, List<Token> tokens)
    {
        var colon = tokens.FindIndex(token => token.Is(text, ':'));
        return colon > 0 && colon <= LongestLabel && colon + 1 < tokens.Count && tokens[colon + 1].IsWord && tokens[colon + 1].StartsUpper(text);
    }
}

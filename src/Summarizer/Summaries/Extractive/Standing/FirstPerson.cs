using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>Words of somebody who speaks of himself or to the reader.</summary>
internal static class FirstPerson
{
    /// <summary>Whether a sentence is told by an "I" or "we", quotations aside as far as one mark shows them.</summary>
    public static bool Tells(string text, IReadOnlyList<Token> tokens, string language)
    {
        var words = Words(language);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '“' or '„' or '«')
            {
                return false;
            }

            if (IsOne(words, text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static Phrases Words(string language) => Phrases.For("firstperson", language);

    private static bool IsOne(Phrases words, string text, Token token) =>
        token.IsWord && words.Holds(token.Span(text)) && IsMeant(text, token);

    /// <summary>"US" is a country; a letter before a stop an initial.</summary>
    private static bool IsMeant(string text, Token token) =>
        (token.Range.Length == 1 || !char.IsUpper(text[token.Start + 1]))
        && (token.End == text.Length || text[token.End] != '.' || token.Range.Length > 1);
}

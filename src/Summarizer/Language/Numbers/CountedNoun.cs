using System.Collections.Frozen;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>The noun phrase after a figure: what it counts.</summary>
internal static class CountedNoun
{
    private const int LongestPhrase = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stops = WordList
        .Load("Language/Numbers/nouns.stop.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The phrase that begins at token <paramref name="at"/>, null where none does; "of (the)" before it is passed over.</summary>
    /// <remarks>Only for English is it known where a phrase ends; elsewhere one word is taken.</remarks>
    public static TextRange? After(string text, IReadOnlyList<Token> tokens, int at, bool passOf, bool english = true)
    {
        if (!english)
        {
            return at < tokens.Count && tokens[at].IsWord && tokens[at].Range.Length > 2 ? tokens[at].Range : null;
        }

        if (passOf && at < tokens.Count && tokens[at].Is(text, "of"))
        {
            at++;
            if (
                at < tokens.Count
                && tokens[at].Span(text) is "the" or "its" or "their" or "his" or "her" or "our" or "all" or "those" or "these"
            )
            {
                at++;
            }
        }

        if (at < tokens.Count && at > 0 && tokens[at].Is(text, '-') && tokens[at].Start == tokens[at - 1].End)
        {
            at++;
        }

        var (end, last) = (at, -1);
        while (end < tokens.Count && end - at < LongestPhrase + 2)
        {
            var token = tokens[end];
            if (
                token.IsWord
                && token.Range.Length > 1
                && !Stops.Contains(token.Span(text))
                && !char.IsPunctuation(text[token.Start])
                && !IsVerbLike(text, token, last >= 0)
            )
            {
                last = end++;
            }
            else if (
                token.Is(text, '-')
                && last >= 0
                && token.Start == tokens[end - 1].End
                && end + 1 < tokens.Count
                && tokens[end + 1].Start == token.End
            )
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return last < 0 ? null : new TextRange(tokens[at].Start, tokens[last].End);
    }

    public static bool IsStop(ReadOnlySpan<char> word) => Stops.Contains(word);

    /// <summary>"14 people wounded": a participle after the noun no longer belongs to it; before it ("14 wounded soldiers") it does.</summary>
    private static bool IsVerbLike(string text, Token token, bool afterNoun) =>
        afterNoun
        && token.Range.Length > 4
        && char.IsLower(text[token.Start])
        && (
            token.Span(text).EndsWith("ed", StringComparison.Ordinal)
            || (token.Span(text).EndsWith("ing", StringComparison.Ordinal) && token.Range.Length > 5)
        );
}

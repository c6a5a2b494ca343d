using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries;

/// <summary>Whether a sentence opens with something that only the sentence before it names: "He …", "However, …", "The other three …".</summary>
internal static class PointingBack
{
    /// <summary>Words from a sentence's beginning among which it may point back.</summary>
    private const int Near = 5;

    public static bool Does(string sentence, string language)
    {
        var tokens = Words(sentence);
        return tokens.Count > 0
            && (OpeningWords.KindOf(tokens[0].Span(sentence), language) is not null || Begins(sentence, tokens, language));
    }

    /// <returns>The sentence without the connecting word that it opens with; null where more than that points back.</returns>
    public static string? Without(string sentence, string language)
    {
        var tokens = Tokenizer.Tokenize(sentence);
        if (
            tokens.Count < 3
            || OpeningWords.KindOf(tokens[0].Span(sentence), language) is not "connective"
            || tokens[1].Range.Of(sentence) is not ","
        )
        {
            return null;
        }

        var rest = sentence[tokens[2].Start..];
        var whole = char.ToUpperInvariant(rest[0]) + rest[1..];
        return Does(whole, language) ? null : whole;
    }

    private static bool Begins(string sentence, List<Token> tokens, string language)
    {
        var opening = string.Join(' ', tokens.Take(Near).Select(token => token.Range.Of(sentence)));
        return LanguageWords
            .Of("backward", language)
            .Any(phrase => $" {opening} ".Contains($" {phrase.Word} ", StringComparison.OrdinalIgnoreCase));
    }

    private static List<Token> Words(string sentence) =>
        [.. Tokenizer.Tokenize(sentence).Where(token => token.Kind is not TokenKind.Punctuation)];
}

using Summarizer.Language.Sentences;

namespace Summarizer.Summaries;

/// <summary>Whether two sentences say the same in hardly other words.</summary>
internal static class SameWords
{
    /// <summary>The share of their words together that both have.</summary>
    private const double Alike = 0.85;

    public static bool Say(string one, string other)
    {
        var (these, those) = (Words(one), Words(other));
        var common = these.Count(those.Contains);
        return common >= Alike * (these.Count + those.Count - common);
    }

    private static HashSet<string> Words(string text) =>
        [
            .. Tokenizer
                .Tokenize(text)
                .Where(token => token.Kind is not TokenKind.Punctuation)
                .Select(token => token.Range.Of(text).ToLowerInvariant()),
        ];
}

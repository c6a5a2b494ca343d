using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

internal static class SpeakerComparison
{
    /// <summary>Whether two ways to name a speaker share a name, or one of them is no name at all ("he", "the minister").</summary>
    public static bool MayBeTheSame(string document, string a, string b)
    {
        var (left, right) = (Names(a), Names(b));
        return left.Count == 0
            || right.Count == 0
            || left.Overlaps(Words(b))
            || right.Overlaps(Words(a))
            || Together(document, left, right);
    }

    private static HashSet<string> Names(string speaker) =>
        [
            .. Word.Of(speaker, new(0, speaker.Length))
                .Where(w => char.IsUpper(speaker[w.Range.Start]) && !ClaimSentence.IsStop(w.Text, "en"))
                .Select(w => w.Text),
        ];

    // In a text that was put in lower case, a name may have lost its capital.
    private static IEnumerable<string> Words(string speaker) => Word.Of(speaker, new(0, speaker.Length)).Select(w => w.Text);

    // "Mayor Anna Berg" names a person whom the article elsewhere calls "the Westmark mayor": side by side somewhere.
    private static bool Together(string document, HashSet<string> left, HashSet<string> right) =>
        left.Any(l =>
            right.Any(r =>
                document.Contains($"{l} {r}", StringComparison.OrdinalIgnoreCase)
                || document.Contains($"{r} {l}", StringComparison.OrdinalIgnoreCase)
            )
        );
}

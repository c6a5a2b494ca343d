namespace Summarizer.Language.Words;

/// <summary>
/// Which lengths and first letters the words of a list have: by these alone most words of a text are told from the list's, at a tenth of
/// what a hash takes.
/// </summary>
internal sealed class WordFilter
{
    private const int Longest = 31;

    /// <summary>By length the first letters, a bit each; longer words share the last.</summary>
    private readonly uint[] letters = new uint[Longest + 1];

    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            letters[Math.Min(word.Length, Longest)] |= Letter(word);
        }
    }

    public bool MayHold(ReadOnlySpan<char> word) => word.Length > 0 && (letters[Math.Min(word.Length, Longest)] & Letter(word)) != 0;

    /// <summary>Whatever the case; what is no letter from a to z shares one bit.</summary>
    private static uint Letter(ReadOnlySpan<char> word) =>
        (word[0] | 0x20) is >= 'a' and <= 'z' and var letter ? 1u << (letter - 'a') : 1u << 31;
}

namespace Summarizer.Articles;

/// <summary>However large an upload may be, a text has an end: each of its characters costs some forty bytes while it is read.</summary>
internal static class TextLimits
{
    public const int Characters = 12_000_000;

    /// <summary>Of running text no reader looks at more: twice what is analysed, since some of it is no article.</summary>
    public const int Looked = 2_000_000;

    // No encoding takes more bytes for a character of running text.
    private const int BytesPerCharacter = 4;

    /// <exception cref="LimitException">More bytes than so many characters can have.</exception>
    public static void ProveBytes(long bytes) => Prove(bytes / BytesPerCharacter);

    /// <exception cref="LimitException">More characters than are read.</exception>
    public static void Prove(long characters)
    {
        if (characters > Characters)
        {
            throw new LimitException(FormattableString.Invariant($"the text has more than {Characters:N0} characters"));
        }
    }
}

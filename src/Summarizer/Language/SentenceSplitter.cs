namespace Summarizer.Language;

/// <summary>Splits a stretch of text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="range"/> in order, without the white space between them.</summary>
    /// <param name="text">The whole text; the ranges returned refer to it.</param>
    /// <param name="range">The stretch to split: one paragraph, so that a line break inside it is white space.</param>
    /// <param name="language">ISO 639-1 or "und".</param>
    public static IReadOnlyList<TextRange> Split(string text, TextRange range, string language) => [range];
}

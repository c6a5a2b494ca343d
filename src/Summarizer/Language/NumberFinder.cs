namespace Summarizer.Language;

/// <summary>Finds figures, their unit and what they count.</summary>
public static class NumberFinder
{
    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    public static IReadOnlyList<NumberMention> Find(string text, TextRange range, string language) => [];
}

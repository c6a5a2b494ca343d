namespace Summarizer.Language;

/// <summary>Finds people, organizations and places.</summary>
public static class NameFinder
{
    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    public static IReadOnlyList<NameMention> Find(string text, TextRange range, string language) => [];
}

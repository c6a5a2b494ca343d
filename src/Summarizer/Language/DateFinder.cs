namespace Summarizer.Language;

/// <summary>Finds dates and resolves them against the day an article was published.</summary>
public static class DateFinder
{
    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    /// <param name="reference">The article's date; null leaves relative dates unresolved.</param>
    public static IReadOnlyList<DateMention> Find(string text, TextRange range, DateOnly? reference, string language) => [];
}

namespace Summarizer.Language.Names;

/// <summary>Finds people, organizations and places.</summary>
public static class NameFinder
{
    /// <param name="range">
    /// The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text. The whole text is read, since it tells what
    /// a name in the stretch stands for; the reading is kept as long as the string lives.
    /// </param>
    public static IReadOnlyList<NameMention> Find(string text, TextRange range, string language) =>
        NameAnalysis.Of(text, language).Within(range);
}

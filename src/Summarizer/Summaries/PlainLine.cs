namespace Summarizer.Summaries;

/// <summary>One line without control characters: models and articles put line breaks and tabs into sentences.</summary>
internal static class PlainLine
{
    public static string Of(string text) =>
        string.Join(
            ' ',
            string.Concat(text.Select(character => char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}

using System.Text;
using Summarizer.Language.Sentences;

namespace Summarizer.Articles;

/// <summary>
/// A parser looks for the end of a link, a quotation of code or a tag up to the paragraph's, from each beginning: paragraphs are kept to a length
/// that no writer reaches, so that the time grows with the text and not with its square.
/// </summary>
internal static class MarkdownBounds
{
    private const int LongestParagraph = 10_000;

    // Each bracket that is not closed is a level to the parser. Prose has a few of them, a list of references one a line.
    private const int MostBrackets = 500;

    // A table is one paragraph to the parser.
    private const int LongestTable = 100_000;

    /// <summary>The same text, with a blank line inside of what goes on for too long.</summary>
    public static string Broken(string text)
    {
        StringBuilder? broken = null;
        var (paragraph, line, copied, brackets) = (0, 0, 0, 0);
        while (line < text.Length)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            var kind = text.AsSpan(line, end - line).TrimStart(" >\t");
            (paragraph, brackets) = kind.IsWhiteSpace() || IsItem(kind) ? (line, 0) : (paragraph, brackets);
            var isTable = kind is ['|', ..];
            while (true)
            {
                var most = Math.Max(line, Math.Min(end, paragraph + (isTable ? LongestTable : LongestParagraph)));
                var bracket = isTable ? -1 : Bracket(text.AsSpan(line..most), MostBrackets - brackets);
                if (bracket < 0 && most == end)
                {
                    break;
                }

                var cut = bracket < 0 ? Math.Max(line, TextCut.Before(text, paragraph, most)) : line + bracket;
                (broken ??= new StringBuilder(text.Length + 1000)).Append(text, copied, cut - copied).Append("\n\n");
                (paragraph, line, copied, brackets) = (cut, cut, cut, 0);
            }

            brackets += text.AsSpan(line, end - line).Count('[');
            line = end;
        }

        return broken?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    /// <returns>Where the bracket stands that is one too many; -1 for none.</returns>
    private static int Bracket(ReadOnlySpan<char> text, int most)
    {
        for (var at = 0; text[at..].IndexOf('[') is var next and >= 0; at += next + 1)
        {
            if (most-- <= 0)
            {
                return at + next;
            }
        }

        return -1;
    }

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line is ['-' or '*' or '+' or '#', ' ', ..] || line is [>= '0' and <= '9', '.' or ')', ' ', ..];
}

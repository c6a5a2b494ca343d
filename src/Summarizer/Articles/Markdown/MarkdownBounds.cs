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

    // A table is one paragraph to the parser.
    private const int LongestTable = 100_000;

    /// <summary>The same text, with a blank line inside of what goes on for too long.</summary>
    public static string Broken(string text)
    {
        StringBuilder? broken = null;
        var (paragraph, line, copied) = (0, 0, 0);
        while (line < text.Length)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            var kind = text.AsSpan(line, end - line).TrimStart(" >\t");
            paragraph = kind.IsWhiteSpace() || IsItem(kind) ? line : paragraph;
            var longest = kind is ['|', ..] ? LongestTable : LongestParagraph;
            while (end - paragraph > longest)
            {
                var cut = Math.Max(line, TextCut.Before(text, paragraph, paragraph + longest));
                (broken ??= new StringBuilder(text.Length + 1000)).Append(text, copied, cut - copied).Append("\n\n");
                (paragraph, line, copied) = (cut, cut, cut);
            }

            line = end;
        }

        return broken?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line is ['-' or '*' or '+' or '#', ' ', ..] || line is [>= '0' and <= '9', '.' or ')', ' ', ..];
}

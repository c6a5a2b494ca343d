using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Tells what is text but no article: a few words, data, code, a list of links. A short news item is an article.</summary>
internal static partial class NotAnArticle
{
    private const int FewWords = 12;
    private const int LongestSample = 100_000;
    private const int ManyLines = 50_000;
    private const int ShortLine = 25;

    /// <summary>A list of very many, very short lines: told before a parser spends seconds on it.</summary>
    public static ArticleReading? CheckLines(string text)
    {
        var lines = 0;
        for (var i = 1; i < text.Length; i++)
        {
            lines += text[i] == '\n' && text[i - 1] != '\n' ? 1 : 0;
        }

        return lines > ManyLines && text.Length < lines * (long)ShortLine
            ? ArticleReading.Rejected(
                $"not-an-article: the upload is {lines} short lines",
                "Upload the article itself, as text, Markdown or HTML."
            )
            : null;
    }

    /// <returns>Null for an article.</returns>
    public static ArticleReading? Check(string text, ArticleDraft draft)
    {
        var words = draft.Blocks.Sum(block => TextLine.CountWords(block.Text));
        var sentences = draft.Blocks.Count(block => new TextLine(block.Text, 0) is { EndsSentence: true, Words: >= 5 });
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var lines = sample.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var what =
            Json().IsMatch(sample) ? "data in JSON"
            : IsTable(lines) ? "a table of data"
            : IsMostly(lines, CodeLine()) ? "source code"
            : IsMostly(lines, LogLine()) ? "a log"
            : IsMostly(lines, LinkLine()) ? "a list of links"
            : null;
        if (what is not null)
        {
            return ArticleReading.Rejected(
                $"not-an-article: the upload looks like {what}",
                "Upload the article itself, as text, Markdown or HTML."
            );
        }

        if (words == 0)
        {
            return ArticleReading.Rejected(
                "no-text: nothing is left beside headings, captions and boilerplate",
                "Upload the page as the browser shows it, or the article's text."
            );
        }

        return words < FewWords ? Few(words)
            : sentences == 0 && draft.Blocks.Count > 2 && words < draft.Blocks.Count * 8
                ? ArticleReading.Rejected(
                    "not-an-article: the upload is a list of short lines without a sentence",
                    "Upload the article itself, as text, Markdown or HTML."
                )
            : null;
    }

    private static ArticleReading Few(int words) =>
        ArticleReading.Rejected(
            $"not-an-article: the upload holds {words} {(words == 1 ? "word" : "words")} of running text",
            "Upload the whole article: at least a sentence or two."
        );

    /// <summary>Three or more lines with the same number of separators, most of them alike, and hardly a sentence among them.</summary>
    private static bool IsTable(string[] lines)
    {
        if (lines.Length < 3)
        {
            return false;
        }

        foreach (var separator in ",;\t|")
        {
            var columns = lines[0].Count(c => c == separator);
            if (
                columns >= 2
                && lines.Count(line => line.Count(c => c == separator) == columns) * 10 >= lines.Length * 8
                && lines.Count(line => new TextLine(line, 0) is { EndsSentence: true }) * 4 < lines.Length
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMostly(string[] lines, Regex kind) =>
        lines.Length >= 3 && lines.Count(line => line.Length <= 400 && kind.IsMatch(line)) * 10 >= lines.Length * 6;

    [GeneratedRegex(@"\A\s*(?:\{\s*(?:""[^""\n]{0,200}""\s*:|\})|\[\s*(?:[\{\[""]|-?\d+\s*,))")]
    private static partial Regex Json();

    [GeneratedRegex(
        @"[;{}]\s*$|^\s*(?:import|using|from\s\w+\simport|#include|def|class|function|return|public|private|const|let|var|if\s?\(|for\s?\(|while\s?\(|package|@\w+$|//|/\*|\*/|</?\w+[^>]{0,200}>$)",
        RegexOptions.None
    )]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|^\d{1,3}(?:\.\d{1,3}){3}\s|^\w{3}\s+\d{1,2}\s\d\d:\d\d:\d\d\s")]
    private static partial Regex LogLine();

    [GeneratedRegex(
        @"^(?:[-*•\d.]+\s)?(?:.{0,80}\s)?(?:https?://|www\.)\S+$|^(?:[-*•]\s)?\[[^\]]{1,120}\]\(\S{1,200}\)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LinkLine();
}

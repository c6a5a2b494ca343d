using System.Text;

namespace Summarizer.Publishing;

/// <summary>Strangers' text as Markdown that says just these words: no markup, link or HTML of its own.</summary>
public static class MarkdownText
{
    private const string Always = "\\`*_[]<>~|$@^";

    public static string Escape(string? text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (Always.Contains(line[i], StringComparison.Ordinal) || StartsBlock(line, i) || StartsEntity(line, i) || StartsLink(line, i))
            {
                escaped.Append('\\');
            }
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    public static string Link(string text, string address) => $"[{Escape(text)}](<{address}>)";

    // A heading, list, rule or definition is one only at the start of a line: "# ", "- ", "1. ".
    private static bool StartsBlock(string line, int at) =>
        line[at] switch
        {
            '#' or '-' or '+' or '=' or ':' => at == 0,
            '.' or ')' => at > 0 && at < 10 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };

    private static bool StartsEntity(string line, int at) =>
        line[at] == '&' && at + 1 < line.Length && (line[at + 1] == '#' || char.IsAsciiLetter(line[at + 1]));

    // Addresses that GitHub and others turn into links by themselves: "http://", "www.".
    private static bool StartsLink(string line, int at) =>
        (line[at] == ':' && line.AsSpan(at).StartsWith("://"))
        || (line[at] == '.' && at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}

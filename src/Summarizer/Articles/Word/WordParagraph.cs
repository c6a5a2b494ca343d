using System.Text;

namespace Summarizer.Articles;

/// <summary>A paragraph while it is read: its text ("\n" for a line break) and its properties.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; } = new();

    public string? StyleId { get; set; }

    public bool IsItem { get; set; }

    /// <summary>Its letters stand on a colour.</summary>
    public bool IsShaded { get; set; }

    /// <summary>Its mark was deleted: with the change accepted, the next paragraph goes on here.</summary>
    public bool JoinsNext { get; set; }

    /// <summary>The paragraph's lines: a break after a sentence or a short line parts them, any other is a space.</summary>
    public IEnumerable<string> Lines()
    {
        var open = "";
        foreach (var piece in Text.ToString().Split('\n'))
        {
            var line = TextLines.Squeeze(piece);
            if (line.Length == 0 || open.Length > 0 && Parts(open))
            {
                if (open.Length > 0)
                {
                    yield return open;
                }

                open = line;
            }
            else
            {
                open = open.Length == 0 ? line : $"{open} {line}";
            }
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }

    private static bool Parts(string line) => new TextLine(line, 0) is { EndsSentence: true } or { Words: <= 12 };
}

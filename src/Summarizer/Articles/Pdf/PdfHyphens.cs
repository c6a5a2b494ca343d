using System.Text;

namespace Summarizer.Articles;

/// <summary>
/// Tells a word that was broken at a line's end from one that has a hyphen: the document itself knows some of both, and a document that breaks
/// words does so on one line in forty or more.
/// </summary>
internal sealed class PdfHyphens
{
    private const int OneIn = 40;
    private const int FewLines = 8;

    private readonly HashSet<string> words;
    private readonly bool breaks;

    private PdfHyphens(HashSet<string> words, bool breaks) => (this.words, this.breaks) = (words, breaks);

    public static PdfHyphens Of(List<PdfLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var broken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var pieces = lines[i].Text.Split(' ');
            foreach (var piece in pieces.Take(EndsBroken(lines[i].Text) ? pieces.Length - 1 : pieces.Length))
            {
                words.Add(Bare(piece));
            }

            broken += EndsBroken(lines[i].Text) && i + 1 < lines.Count && char.IsLower(lines[i + 1].Text[0]) ? 1 : 0;
        }

        return new PdfHyphens(words, lines.Count >= FewLines && broken * OneIn >= lines.Count);
    }

    public void Join(StringBuilder text, string next)
    {
        var before = text.ToString(LastSpace(text), text.Length - LastSpace(text));
        if (!EndsBroken(before))
        {
            text.Append(before.Length > 0 && PdfWords.AreUnspaced(before[^1], next[0]) ? "" : " ").Append(next);
            return;
        }

        if (IsOneWord(before, next))
        {
            text.Length--;
        }

        text.Append(next);
    }

    private bool IsOneWord(string before, string next)
    {
        if (before[^1] == '\u00ad')
        {
            return true;
        }

        var after = next.Split(' ', 2)[0];
        // "state-|of-the-art": one hyphen of several.
        if (before.AsSpan(0, before.Length - 1).Contains('-') || after.AsSpan(0, Math.Max(0, after.Length - 1)).Contains('-'))
        {
            return false;
        }

        var (whole, hyphened) = (Bare(before[..^1] + after), Bare(before + after));
        return char.IsLower(after[0])
            && (words.Contains(whole) || !words.Contains(hyphened) && breaks && !BothKnown(Bare(before), Bare(after)));
    }

    private bool BothKnown(string before, string after) =>
        before.Length > 3 && after.Length > 3 && words.Contains(before) && words.Contains(after);

    private static bool EndsBroken(string text) =>
        text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00ad' && text.Length > 2 && char.IsLetter(text[^2]);

    private static string Bare(string word) => word.Trim([.. "-‐\u00ad.,;:!?()[]\"'“”‘’„«»"]);

    private static int LastSpace(StringBuilder text)
    {
        var at = text.Length;
        while (at > 0 && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }
}

using System.Globalization;
using System.Text;

namespace Summarizer.Articles;

/// <summary>Letters to words: a space, a gap, a jump or another line ends a word. Letters drawn twice for boldness count once.</summary>
internal static class PdfWords
{
    // In units of the letters' size.
    private const double WordGap = 0.17;
    private const double Back = -0.5;
    private const double SameLine = 0.12;
    private const double Twice = 0.12;

    public static List<PdfWord> Of(PdfPage page)
    {
        var words = new List<PdfWord>();
        var open = new List<PdfGlyph>();
        foreach (var glyph in page.Glyphs)
        {
            if (glyph.IsSpace || glyph.Text.Length == 0 || char.IsControl(glyph.Text[0]) || glyph.Text[0] is '\u00ad' && open.Count == 0)
            {
                Close(words, open);
                continue;
            }

            if (open.Count > 0 && IsRepeated(open, glyph))
            {
                continue;
            }

            if (open.Count > 0 && !GoesOn(open[^1], glyph))
            {
                Close(words, open);
            }

            open.Add(glyph);
        }

        Close(words, open);
        return WithoutRepeated(words);
    }

    /// <summary>A word drawn again a hair beside itself is bold type, not said twice.</summary>
    private static List<PdfWord> WithoutRepeated(List<PdfWord> words)
    {
        var (kept, places) = (new List<PdfWord>(words.Count), new HashSet<(string, int, int)>());
        foreach (var word in words)
        {
            var cell = Math.Max(1, Twice * word.Size);
            var (x, y) = ((int)Math.Round(word.Left / cell), (int)Math.Round(word.Base / cell));
            var isNew = true;
            for (var (dx, dy) = (-1, -1); dx <= 1; (dx, dy) = dy == 1 ? (dx + 1, -1) : (dx, dy + 1))
            {
                isNew &= !places.Contains((word.Text, x + dx, y + dy));
            }

            if (isNew)
            {
                places.Add((word.Text, x, y));
                kept.Add(word);
            }
        }

        return kept;
    }

    /// <summary>Whether no blank stands between two words of a script that has none.</summary>
    public static bool AreUnspaced(char last, char first) => IsUnspaced(last) && IsUnspaced(first);

    private static bool IsUnspaced(char c) =>
        c
            is (>= '\u3000' and <= '\u30ff')
                or (>= '\u3400' and <= '\u9fff')
                or (>= '\uf900' and <= '\ufaff')
                or (>= '\uff00' and <= '\uffef');

    private static bool GoesOn(PdfGlyph last, PdfGlyph glyph)
    {
        var size = Math.Max(last.Size, glyph.Size);
        var isRightToLeft = IsRightToLeft(glyph.Text) || IsRightToLeft(last.Text);
        var gap = isRightToLeft && glyph.Left < last.Left ? last.Left - glyph.Right : glyph.Left - last.Right;
        return Math.Abs(last.Base - glyph.Base) < SameLine * size
            && Math.Abs(last.Size - glyph.Size) < 0.2 * size
            && last.IsArtifact == glyph.IsArtifact
            && gap < WordGap * size
            && gap > Back * size;
    }

    private static bool IsRepeated(List<PdfGlyph> open, PdfGlyph glyph)
    {
        for (var i = open.Count - 1; i >= Math.Max(0, open.Count - 3); i--)
        {
            var other = open[i];
            if (
                other.Text == glyph.Text
                && Math.Abs(other.Left - glyph.Left) < Twice * glyph.Size
                && Math.Abs(other.Base - glyph.Base) < Twice * glyph.Size
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void Close(List<PdfWord> words, List<PdfGlyph> open)
    {
        if (open.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        var inOrder = open[^1].Left >= open[0].Left || open.Count == 1;
        foreach (
            var glyph in inOrder && open.Exists(glyph => IsRightToLeft(glyph.Text)) && open.Count > 1 && !IsFigure(open)
                ? Enumerable.Reverse(open)
                : open
        )
        {
            text.Append(glyph.Text);
        }

        words.Add(
            new PdfWord(
                Composed(text),
                open.Min(glyph => glyph.Left),
                open.Max(glyph => glyph.Right),
                open[0].Base,
                open.Max(glyph => glyph.Size),
                open.TrueForAll(glyph => glyph.IsBold),
                open[0].IsArtifact
            )
        );
        open.Clear();
    }

    private static string Composed(StringBuilder text)
    {
        var whole = text.ToString();
        foreach (var c in whole)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                return TextCleaning.Clean(whole).Normalize();
            }
        }

        return whole;
    }

    private static bool IsFigure(List<PdfGlyph> open) => open.TrueForAll(glyph => glyph.Text.Length == 1 && !char.IsLetter(glyph.Text[0]));

    /// <summary>Hebrew and Arabic letters.</summary>
    public static bool IsRightToLeft(string text) =>
        text.Length > 0 && text[0] is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');
}

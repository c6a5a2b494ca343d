namespace Summarizer.Articles;

/// <summary>A letter on a page: its text, where it stands in points from the page's lower left, and how it looks.</summary>
internal readonly record struct PdfGlyph(
    string Text,
    double Left,
    double Right,
    double Base,
    double Size,
    bool IsBold,
    bool IsArtifact,
    bool IsHidden
)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What was drawn on a page, in the order in which it was drawn.</summary>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfBox> Pictures, int Unknown)
{
    private const int FewLetters = 20;
    private const int Preview = 120;

    /// <summary>The page without letters that are not seen; where hardly any are, they are what was recognized in a scan, and stay.</summary>
    public PdfPage Seen(Cuts cuts)
    {
        var hidden = Glyphs.Count(glyph => glyph.IsHidden && !glyph.IsSpace);
        if (hidden == 0 || Glyphs.Count(glyph => !glyph.IsHidden && !glyph.IsSpace) < FewLetters && Pictures.Count > 0)
        {
            return this;
        }

        cuts.Add("hidden", string.Concat(Glyphs.Where(glyph => glyph.IsHidden).Take(Preview).Select(glyph => glyph.Text)));
        return this with { Glyphs = [.. Glyphs.Where(glyph => !glyph.IsHidden)] };
    }
}

/// <summary>A rectangle on a page, in points from its lower left.</summary>
internal readonly record struct PdfBox(double Left, double Bottom, double Right, double Top);

namespace Summarizer.Articles;

/// <summary>Lines that go on from one another, as one text.</summary>
internal sealed record PdfParagraph(string Text, IReadOnlyList<PdfLine> Lines)
{
    public PdfLine First => Lines[0];

    public double Size => Lines[0].Size;

    public bool IsBold => Lines.All(line => line.IsBold);

    public int Words { get; } = TextLine.CountWords(Text);
}

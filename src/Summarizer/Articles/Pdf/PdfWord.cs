namespace Summarizer.Articles;

/// <summary>Letters that stand together on one baseline. Size is in points; raised figures of a note are marked.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size, bool IsBold, bool IsArtifact)
{
    public double Width => Right - Left;
}

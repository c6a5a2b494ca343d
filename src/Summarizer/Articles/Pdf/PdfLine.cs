namespace Summarizer.Articles;

/// <summary>Words side by side, in reading order, within one column of one page.</summary>
internal sealed record PdfLine(
    int Page,
    int Column,
    string Text,
    double Left,
    double Right,
    double Base,
    double Size,
    bool IsBold,
    bool IsArtifact
)
{
    public int Letters { get; } = Text.Count(char.IsLetterOrDigit);

    public double Top => Base + (Size * 0.75);
}

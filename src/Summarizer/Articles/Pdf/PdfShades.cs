using UglyToad.PdfPig.Graphics.Colors;

namespace Summarizer.Articles;

/// <summary>The filled shapes of a page that white letters are seen on, as the rectangles around them.</summary>
internal sealed class PdfShades
{
    private const int Most = 2_000;
    private const double White = 0.96;

    private readonly List<PdfBox> filled = [];
    private PdfBox? path;

    public static bool IsWhite(IColor? colour) => colour?.ToRGBValues() is { r: >= White, g: >= White, b: >= White };

    /// <summary>The path that is being drawn goes to a point.</summary>
    public void Reach(double x, double y) =>
        path = path is { } open
            ? new(Math.Min(open.Left, x), Math.Min(open.Bottom, y), Math.Max(open.Right, x), Math.Max(open.Top, y))
            : new(x, y, x, y);

    public void Fill(IColor? colour)
    {
        if (path is { } open && filled.Count < Most)
        {
            // What is filled white covers what was filled before.
            filled.RemoveAll(box =>
                IsWhite(colour) && open.Left <= box.Left && open.Right >= box.Right && open.Bottom <= box.Bottom && open.Top >= box.Top
            );
            if (!IsWhite(colour))
            {
                filled.Add(open);
            }
        }

        path = null;
    }

    public void EndPath() => path = null;

    public bool Holds(double x, double y) => filled.Exists(box => box.Left <= x && box.Right >= x && box.Bottom <= y && box.Top >= y);
}

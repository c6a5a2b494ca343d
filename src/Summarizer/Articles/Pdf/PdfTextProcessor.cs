using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>Runs a page's drawing for its letters: upright ones on the page, ligatures taken apart. Lines, colours and pictures' contents are passed over.</summary>
internal sealed class PdfTextProcessor(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions parsingOptions,
    (double Width, double Height) bounds
)
    : BaseStreamProcessor<PdfPage>(
        pageNumber,
        resourceStore,
        pdfScanner,
        pageContentParser,
        filterProvider,
        cropBox,
        userSpaceUnit,
        rotation,
        initialMatrix,
        parsingOptions
    )
{
    private readonly PdfBudget budget = ((PdfParsing)parsingOptions).Budget;
    private const double SmallestLetter = 1.5;

    private readonly List<PdfGlyph> glyphs = [];
    private readonly List<PdfBox> pictures = [];
    private readonly PdfShades shades = new();
    private readonly Stack<bool> marked = new();
    private int unknown,
        artifacts,
        forms;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfPage(pageNumberCurrent, bounds.Height, glyphs, pictures, unknown);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        budget.Run(operations.Count);
        base.ProcessOperations(operations);
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.Run(1);
        budget.Check(++forms, PdfBudget.Nesting, "drawings within drawings");
        base.ProcessFormXObject(formStream, xObjectName);
        forms--;
    }

    public override void PushState()
    {
        budget.Check(StackSize, PdfBudget.Nesting * 4, "states kept at once");
        base.PushState();
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        budget.Draw();
        var box = PerformantRectangleTransformer.Transform(
            renderingMatrix,
            textMatrix,
            transformationMatrix,
            new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples)
        );
        var (start, end) = (box.BottomLeft, box.BottomRight);
        if (
            Math.Abs(end.Y - start.Y) > Math.Abs(end.X - start.X)
            || start.X < -1
            || start.X > bounds.Width + 1
            || start.Y < -1
            || start.Y > bounds.Height + 1
        )
        {
            return;
        }

        // What stretches an Arabic word stands for no letter: without a meaning of its own the parser takes its number for one.
        if (glyphs.Count > 0 && PdfWords.IsRightToLeft(glyphs[^1].Text) && !font.TryGetUnicode(code, out _))
        {
            return;
        }

        unknown += unicode.Length == 0 || unicode[0] is < ' ' or '\ufffd' or (>= '\ue000' and < '\uf900') ? 1 : 0;
        var name = font.Name?.Data ?? "";
        glyphs.Add(
            new PdfGlyph(
                Plain(unicode),
                Math.Min(start.X, end.X),
                Math.Max(start.X, end.X),
                start.Y,
                Math.Abs(pointSize),
                name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase),
                artifacts > 0,
                IsHidden(currentState, Math.Abs(pointSize), start, end)
            )
        );
    }

    /// <summary>Letters that are placed and not drawn, too small to read, or white with nothing dark behind them.</summary>
    private bool IsHidden(CurrentGraphicsState state, double size, PdfPoint start, PdfPoint end) =>
        state.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
        || size <= SmallestLetter && Math.Abs(end.X - start.X) <= SmallestLetter
        || PdfShades.IsWhite(state.CurrentNonStrokingColor)
            && state.FontState.TextRenderingMode is TextRenderingMode.Fill or TextRenderingMode.FillClip
            && !shades.Holds(start.X, start.Y)
            && !pictures.Exists(picture =>
                picture.Left <= start.X && picture.Right >= start.X && picture.Bottom <= start.Y && picture.Top >= start.Y
            );

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var isArtifact = name.Data == "Artifact";
        budget.Check(marked.Count, PdfBudget.Nesting * 4, "marks within marks");
        marked.Push(isArtifact);
        artifacts += isArtifact ? 1 : 0;
    }

    public override void EndMarkedContent() => artifacts -= marked.TryPop(out var isArtifact) && isArtifact ? 1 : 0;

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var box = CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1));
        pictures.Add(new PdfBox(box.Left, box.Bottom, box.Right, box.Top));
    }

    /// <summary>Ligatures and presentation forms as the letters they stand for; all else as it is.</summary>
    private static string Plain(string unicode) =>
        unicode.Length > 0 && unicode[0] is (>= '\ufb00' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff') && !char.IsSurrogate(unicode[0])
            ? unicode.Normalize(NormalizationForm.FormKC)
            : unicode;

    protected override void RenderInlineImage(InlineImage inlineImage) => pictures.Add(default);

    private void Reach(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        shades.Reach(point.X, point.Y);
    }

    private void Fill() => shades.Fill(GetCurrentState().CurrentNonStrokingColor);

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) => shades.EndPath();

    public override void FillPath(FillingRule fillingRule, bool close) => Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Fill();

    public override void MoveTo(double x, double y) => Reach(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

    public override void LineTo(double x, double y) => Reach(x, y);

    public override void Rectangle(double x, double y, double width, double height)
    {
        Reach(x, y);
        Reach(x + width, y + height);
    }

    public override void EndPath() => shades.EndPath();

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void PaintShading(NameToken shadingName) { }
}

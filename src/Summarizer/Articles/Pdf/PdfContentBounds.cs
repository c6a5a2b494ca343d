using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Summarizer.Articles;

/// <summary>Content becomes objects many times its size: its bytes are counted before it does.</summary>
internal sealed class PdfContentBounds(IPageContentParser parser, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Parse(inputBytes.Length);
        return parser.Parse(pageNumber, inputBytes, log);
    }
}

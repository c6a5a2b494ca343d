using UglyToad.PdfPig;

namespace Summarizer.Articles;

/// <summary>The parser's options, and the budget that everything it creates is to draw on.</summary>
internal sealed class PdfParsing : ParsingOptions
{
    public PdfParsing()
    {
        UseLenientParsing = true;
        SkipMissingFonts = true;
        FilterProvider = new PdfFilters(Budget);
    }

    public PdfBudget Budget { get; } = new();
}

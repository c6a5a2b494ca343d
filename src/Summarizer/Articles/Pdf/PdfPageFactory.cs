using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>Makes of a page its letters and the places of its pictures alone, within the budget.</summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions
)
    : BasePageFactory<PdfPage>(
        pdfScanner,
        resourceStore,
        filterProvider,
        new PdfContentBounds(pageContentParser, ((PdfParsing)parsingOptions).Budget),
        parsingOptions
    )
{
    protected override PdfPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        var bounds = rotation.SwapsAxis ? (cropBox.Bounds.Height, cropBox.Bounds.Width) : (cropBox.Bounds.Width, cropBox.Bounds.Height);
        var processor = new PdfTextProcessor(
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions,
            bounds
        );
        return processor.Process(pageNumber, operations);
    }
}

using UglyToad.PdfPig.Filters;

namespace Summarizer.Articles;

/// <summary>The decoders of text and fonts, each behind a count of what comes out; pictures are never decoded, whatever a stream says that it holds.</summary>
internal sealed class PdfFilters(PdfBudget budget) : BaseFilterProvider(Table(budget))
{
    private static readonly string[] Names =
    [
        "FlateDecode",
        "Fl",
        "LZWDecode",
        "LZW",
        "RunLengthDecode",
        "RL",
        "ASCII85Decode",
        "A85",
        "ASCIIHexDecode",
        "AHx",
        "CCITTFaxDecode",
        "CCF",
        "DCTDecode",
        "DCT",
        "JBIG2Decode",
        "JPXDecode",
    ];

    private static Dictionary<string, IFilter> Table(PdfBudget budget)
    {
        var (flate, lzw, run) = (
            new PdfFlate(budget),
            new PdfCounted(new LzwFilter(), PdfExpansion.OfLzw, budget),
            new PdfCounted(new RunLengthFilter(), PdfExpansion.OfRunLength, budget)
        );
        var (base85, hex, picture) = (
            new PdfCounted(new Ascii85Filter(), PdfExpansion.OfBase85, budget),
            new AsciiHexDecodeFilter(),
            new PdfPicture()
        );
        IFilter[] decoders =
        [
            flate,
            flate,
            lzw,
            lzw,
            run,
            run,
            base85,
            base85,
            hex,
            hex,
            picture,
            picture,
            picture,
            picture,
            picture,
            picture,
        ];
        return Names.Zip(decoders).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

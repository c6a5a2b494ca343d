using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>Stands where a picture's decoder would: an article needs none, and their output is bounded by nothing in the file.</summary>
internal sealed class PdfPicture : IFilter
{
    public bool IsSupported => false;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
        Memory<byte>.Empty;
}

using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>A decoder that runs only once the length of its output is known to be within bounds.</summary>
internal sealed class PdfCounted(IFilter decoder, Func<ReadOnlyMemory<byte>, long> length, PdfBudget budget) : IFilter
{
    private const int LongestRow = 1_000_000;

    public bool IsSupported => decoder.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.ThrowIfExceeded();
        PdfPredictor.Check(streamDictionary, filterIndex, budget, LongestRow);
        var bytes = length(input);
        budget.Inflate(bytes, bytes);
        var decoded = decoder.Decode(input, streamDictionary, filterProvider, filterIndex);
        PdfCharacterMaps.Prove(decoded.Span, budget);
        return decoded;
    }
}

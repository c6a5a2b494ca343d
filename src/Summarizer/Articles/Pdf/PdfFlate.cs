using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>Inflates a stream into nothing first, counting; only one within bounds is decoded.</summary>
internal sealed class PdfFlate(PdfBudget budget) : IFilter
{
    private const int ZlibHeader = 2;
    private const int LongestRow = 1_000_000;

    private readonly FlateFilter decoder = new();

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.ThrowIfExceeded();
        PdfPredictor.Check(streamDictionary, filterIndex, budget, LongestRow);
        Count(input);
        var decoded = decoder.Decode(input, streamDictionary, filterProvider, filterIndex);
        PdfCharacterMaps.Prove(decoded.Span, budget);
        return decoded;
    }

    private void Count(Memory<byte> input)
    {
        if (input.Length <= ZlibHeader)
        {
            return;
        }

        using var deflate = new DeflateStream(MemoryStreams.Over(input[ZlibHeader..]), CompressionMode.Decompress);
        var buffer = new byte[32_768];
        long stream = 0;
        try
        {
            for (int read; (read = deflate.Read(buffer)) > 0; )
            {
                stream += read;
                budget.Inflate(read, stream);
            }
        }
        catch (InvalidDataException)
        {
            // What inflated before the fault was counted; the decoder stops at the same byte.
        }
    }
}

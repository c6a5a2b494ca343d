namespace Summarizer.Articles;

/// <summary>How many bytes a stream decodes to, found without making one of them.</summary>
internal static class PdfExpansion
{
    private const int Clear = 256;
    private const int End = 257;
    private const int Table = 4096;

    /// <summary>A code stands for the text of its entry, one byte longer than the entry it grew from: only lengths are kept.</summary>
    public static long OfLzw(ReadOnlyMemory<byte> input)
    {
        var bytes = input.Span;
        var lengths = new int[Table];
        Array.Fill(lengths, 1, 0, Clear);
        long total = 0,
            bit = 0;
        var (next, width, previous) = (End + 1, 9, -1);
        while (bit + width <= bytes.Length * 8L)
        {
            var code = 0;
            for (var i = 0; i < width; i++, bit++)
            {
                code = (code << 1) | ((bytes[(int)(bit >> 3)] >> (7 - (int)(bit & 7))) & 1);
            }

            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, previous) = (End + 1, 9, -1);
                continue;
            }

            total +=
                code < next ? lengths[code]
                : previous < 0 ? 1
                : lengths[previous] + 1;
            if (previous >= 0 && next < Table)
            {
                lengths[next++] = lengths[previous] + 1;
            }

            previous = code;
            width =
                next + 1 >= 2048 ? 12
                : next + 1 >= 1024 ? 11
                : next + 1 >= 512 ? 10
                : 9;
        }

        return total;
    }

    public static long OfRunLength(ReadOnlyMemory<byte> input)
    {
        var bytes = input.Span;
        long total = 0;
        for (var i = 0; i < bytes.Length && bytes[i] != 128; )
        {
            total += bytes[i] < 128 ? bytes[i] + 1 : 257 - bytes[i];
            i += bytes[i] < 128 ? bytes[i] + 2 : 2;
        }

        return total;
    }

    /// <summary>A "z" is four zero bytes.</summary>
    public static long OfBase85(ReadOnlyMemory<byte> input) => input.Length * 4L;
}

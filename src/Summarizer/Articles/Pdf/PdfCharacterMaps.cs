using System.Globalization;
using System.Text;

namespace Summarizer.Articles;

/// <summary>A font's table says "from this code to that": the parser writes out each code between, and there may be four thousand million.</summary>
internal static class PdfCharacterMaps
{
    private const int Codes = 1_000_000;
    private const int LongestCode = 8;

    public static void Prove(ReadOnlySpan<byte> bytes, PdfBudget budget)
    {
        long codes = 0;
        for (int at; (at = bytes.IndexOf("beginbfrange"u8)) >= 0; )
        {
            bytes = bytes[(at + "beginbfrange".Length)..];
            var end = bytes.IndexOf("endbfrange"u8);
            var ranges = end < 0 ? bytes : bytes[..end];
            while (Code(ref ranges) is { } first && Code(ref ranges) is { } last)
            {
                codes += Math.Max(0, last - first);
                budget.Check(codes, Codes, "codes in a font's table");
                var next = ranges.IndexOf((byte)'\n');
                ranges = next < 0 ? Skipped(ranges) : ranges[next..];
            }
        }
    }

    // Ranges on one line: past the third value.
    private static ReadOnlySpan<byte> Skipped(ReadOnlySpan<byte> ranges) =>
        ranges.IndexOf((byte)'>') is >= 0 and var at ? ranges[(at + 1)..] : [];

    /// <summary>The next value between angle brackets.</summary>
    private static long? Code(ref ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf((byte)'<');
        var length = start < 0 ? -1 : bytes[(start + 1)..].IndexOf((byte)'>');
        if (length < 0)
        {
            return null;
        }

        var digits = Encoding.ASCII.GetString(bytes.Slice(start + 1, Math.Min(length, 64))).Replace(" ", "", StringComparison.Ordinal);
        bytes = bytes[(start + length + 2)..];
        return digits.Length <= LongestCode && long.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? code
            : 0;
    }
}

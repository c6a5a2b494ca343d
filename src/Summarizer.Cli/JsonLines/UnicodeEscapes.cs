using System.Globalization;
using System.Text;

namespace Summarizer.Cli.JsonLines;

/// <summary>Pages hold half surrogate pairs now and then, and other languages write them into JSON; .NET's reader rejects the whole row.</summary>
internal static class UnicodeEscapes
{
    private static readonly byte[] Replacement = Encoding.ASCII.GetBytes("\\ufffd");

    /// <summary>The same line with every lone \ud800–\udfff escape as \ufffd.</summary>
    public static ReadOnlyMemory<byte> Mended(ReadOnlyMemory<byte> line)
    {
        byte[]? mended = null;
        var span = line.Span;
        for (var at = span.IndexOf((byte)'\\'); at >= 0 && at < span.Length - 1; at = Next(span, at))
        {
            if (!IsSurrogate(span, at, out var high))
            {
                at += 2;
                continue;
            }

            if (high && IsSurrogate(span, at + 6, out var second) && !second)
            {
                at += 12;
                continue;
            }

            mended ??= line.ToArray();
            Replacement.CopyTo(mended, at);
            at += 6;
        }

        return mended ?? line;
    }

    private static int Next(ReadOnlySpan<byte> line, int from)
    {
        var next = from < line.Length ? line[from..].IndexOf((byte)'\\') : -1;
        return next < 0 ? -1 : from + next;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> line, int at, out bool high)
    {
        high = false;
        if (
            at + 6 > line.Length
            || line[at] != '\\'
            || line[at + 1] != 'u'
            || !ushort.TryParse(line.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
        )
        {
            return false;
        }

        high = char.IsHighSurrogate((char)unit);
        return char.IsSurrogate((char)unit);
    }
}

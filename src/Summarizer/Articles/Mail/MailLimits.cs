namespace Summarizer.Articles;

/// <summary>Proves a mail's bounds by one look at its lines: headers are kept one by one, and parts within parts cost the parser its stack.</summary>
internal static class MailLimits
{
    public const int Nesting = 30;
    public const int Parts = 1_000;
    private const int Headers = 20_000;
    private const int LongestName = 80;

    /// <exception cref="LimitException">Past a bound.</exception>
    public static void Prove(ReadOnlySpan<byte> bytes)
    {
        var (headers, parts, nests) = (0, 0, 0);
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            var colon = line[..Math.Min(line.Length, LongestName)].IndexOf((byte)':');
            if (colon <= 0 || line[..colon].ContainsAny((byte)' ', (byte)'\t'))
            {
                continue;
            }

            headers++;
            if (Starts(line, "Content-Type:"u8))
            {
                parts++;
                var type = line["Content-Type:".Length..].TrimStart((byte)' ');
                nests += Starts(type, "multipart/"u8) || Starts(type, "message/"u8) ? 1 : 0;
            }
        }

        if (headers > Headers)
        {
            throw new LimitException($"the mail has more than {Headers} headers");
        }

        if (parts > Parts)
        {
            throw new LimitException($"the mail has more than {Parts} parts");
        }

        if (nests > Nesting)
        {
            throw new LimitException($"the mail has more than {Nesting} parts within parts");
        }
    }

    private static bool Starts(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name)
    {
        if (line.Length < name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if ((line[i] | 0x20) != (name[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Takes a mail's wrapping off a text: headers, the forwarder's note, quotation marks at the lines' start, the signature.</summary>
internal static partial class EmailEnvelope
{
    private const int LongestNote = 80;
    private const int LongestLine = 1000;

    /// <returns>The text inside, and the innermost headers' words, the subject without "Fwd:"; the text as it came where it is no mail.</returns>
    public static OpenedMail Open(string text, Cuts cuts)
    {
        var lines = text.Split('\n');
        var quoted = lines.Count(line => line.StartsWith('>'));
        if (quoted * 2 > lines.Count(line => line.Length > 0))
        {
            lines = [.. lines.Select(line => Quote().Replace(line, ""))];
        }

        string? subject = null,
            from = null,
            sent = null;
        var start = 0;
        while (HeadersEnd(lines, start) is { } headers)
        {
            var note = lines[start..headers.From];
            if (TextLine.CountWords(string.Join(' ', note)) > LongestNote)
            {
                break;
            }

            cuts.Add("email-note", string.Join(' ', note));
            cuts.Add("email-header", string.Join(' ', lines[headers.From..headers.To]));
            var block = lines[headers.From..headers.To];
            subject = First(block, SubjectLine()) ?? subject;
            (from, sent) = (First(block, FromLine()) ?? from, First(block, SentLine()) ?? sent);
            start = headers.To;
        }

        if (start == 0)
        {
            return new(quoted > 0 ? string.Join('\n', lines) : text, null, null, null);
        }

        var end = Array.FindIndex(lines, start, line => line is "-- " or "--");
        if (end > start)
        {
            cuts.Add("signature", string.Join(' ', lines[end..]));
        }

        return new(string.Join('\n', lines[start..(end > start ? end : lines.Length)]), subject, from, sent);
    }

    /// <summary>The next run of at least two header lines within reach, with the marker above it.</summary>
    private static (int From, int To)? HeadersEnd(string[] lines, int start)
    {
        for (var i = start; i < lines.Length && i < start + 25; i++)
        {
            if (!IsHeader(lines[i]) && !IsMarker(lines[i]))
            {
                continue;
            }

            var (to, headers) = (i, 0);
            for (; to < lines.Length; to++)
            {
                var isHeader = IsHeader(lines[to]);
                headers += isHeader ? 1 : 0;
                if (
                    !isHeader
                    && !IsMarker(lines[to])
                    && !(headers > 0 && lines[to].Length > 0 && lines[to][0] is ' ' or '\t')
                    && !(headers == 0 && lines[to].Trim().Length == 0)
                )
                {
                    break;
                }
            }

            if (headers >= 2)
            {
                return (i, to);
            }
        }

        return null;
    }

    private static bool IsHeader(string line) => line.Length <= LongestLine && Header().IsMatch(line);

    private static bool IsMarker(string line) => line.Length <= LongestLine && Marker().IsMatch(line);

    /// <summary>A subject without "Re:" and "Fwd:".</summary>
    public static string? Bare(string? subject) =>
        subject is { Length: > 0 and <= LongestLine } ? First([$"Subject: {subject}"], SubjectLine()) : null;

    private static string? First(string[] headers, Regex header)
    {
        foreach (var line in headers)
        {
            if (line.Length <= LongestLine && header.Match(line) is { Success: true } match)
            {
                return match.Groups["value"].Value.Trim() is { Length: > 0 } value ? value : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:>\s?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(
        @"^\s?\*?(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Message-ID|Von|An|Gesendet|Datum|Betreff|De|À|Objet|Envoyé|Para|Asunto|Enviado|Fecha|Assunto|Da|A|Oggetto|Inviato|Van|Aan|Onderwerp|Verzonden|Från|Till|Ämne)\*?\s?:\*?\s?\S",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Header();

    [GeneratedRegex(
        @"^\s?(?:-{3,}\s?.{3,60}\s?-{3,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|_{10,}|\*{5,})\s?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"^\s?\*?(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne)\*?\s?:\*?\s?(?:(?:Re|Fwd?|WG|AW|TR|RV|Enc)\s?:\s?)*(?<value>.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SubjectLine();

    [GeneratedRegex(@"^\s?\*?(?:From|Von|De|Da|Van|Från)\*?\s?:\*?\s?(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex FromLine();

    [GeneratedRegex(
        @"^\s?\*?(?:Date|Sent|Datum|Gesendet|Envoyé|Enviado|Fecha|Inviato|Verzonden)\*?\s?:\*?\s?(?<value>.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SentLine();
}

/// <summary>What was inside a mail's wrapping, and what the innermost headers in its text say, as printed.</summary>
internal sealed record OpenedMail(string Text, string? Subject, string? From, string? Sent);

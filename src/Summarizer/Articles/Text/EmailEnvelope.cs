using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Takes a mail's wrapping off a text: headers, the forwarder's note, quotation marks at the lines' start, the signature.</summary>
internal static partial class EmailEnvelope
{
    private const int LongestNote = 80;
    private const int LongestLine = 1000;

    /// <returns>The text inside, and the innermost subject without "Fwd:"; the text as it came where it is no mail.</returns>
    public static (string Text, string? Subject) Open(string text, Cuts cuts)
    {
        var lines = text.Split('\n');
        var quoted = lines.Count(line => line.StartsWith('>'));
        if (quoted * 2 > lines.Count(line => line.Length > 0))
        {
            lines = [.. lines.Select(line => Quote().Replace(line, ""))];
        }

        string? subject = null;
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
            subject = Subject(lines[headers.From..headers.To]) ?? subject;
            start = headers.To;
        }

        if (start == 0)
        {
            return (quoted > 0 ? string.Join('\n', lines) : text, null);
        }

        var end = Array.FindIndex(lines, start, line => line is "-- " or "--");
        if (end > start)
        {
            cuts.Add("signature", string.Join(' ', lines[end..]));
        }

        return (string.Join('\n', lines[start..(end > start ? end : lines.Length)]), subject);
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
                if (!isHeader && !IsMarker(lines[to]) && !(headers > 0 && lines[to].Length > 0 && lines[to][0] is ' ' or '\t') && !(headers == 0 && lines[to].Trim().Length == 0))
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

    private static string? Subject(string[] headers)
    {
        foreach (var line in headers)
        {
            if (SubjectLine().Match(line) is { Success: true } match)
            {
                return match.Groups["subject"].Value.Trim() is { Length: > 0 } subject ? subject : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:>\s?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s?\*?(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Message-ID|Von|An|Gesendet|Datum|Betreff|De|À|Objet|Envoyé|Para|Asunto|Enviado|Fecha|Assunto|Da|A|Oggetto|Inviato|Van|Aan|Onderwerp|Verzonden|Från|Till|Ämne)\*?\s?:\*?\s?\S", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s?(?:-{3,}\s?.{3,60}\s?-{3,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|_{10,}|\*{5,})\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s?\*?(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne)\*?\s?:\*?\s?(?:(?:Re|Fwd?|WG|AW|TR|RV|Enc)\s?:\s?)*(?<subject>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex SubjectLine();
}

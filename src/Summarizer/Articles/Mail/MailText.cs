using System.Text;
using MimeKit;

namespace Summarizer.Articles;

/// <summary>A part's text as it was meant: UTF-8 whatever the part declares, and whole words where wrapping cut them.</summary>
internal static class MailText
{
    public static string? Of(TextPart? part)
    {
        if (part?.Content is not { } content)
        {
            return part?.Text;
        }

        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var span = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        var text = HtmlDecoder.IsMultibyteUtf8(span) ? Encoding.UTF8.GetString(span) : part.Text;
        var isCut = "yes".Equals(part.ContentType.Parameters["delsp"], StringComparison.OrdinalIgnoreCase);
        return part.IsFlowed && isCut ? Joined(text) : text;
    }

    /// <summary>A line that ends in a blank goes on in the next, and the blank is no part of it.</summary>
    private static string Joined(string text)
    {
        var joined = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.EndsWith(' ') && line is not "-- ")
            {
                joined.Append(line, 0, line.Length - 1);
            }
            else
            {
                joined.Append(line).Append('\n');
            }
        }

        return joined.ToString();
    }
}

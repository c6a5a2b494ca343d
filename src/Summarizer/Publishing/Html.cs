using System.Text;

namespace Summarizer.Publishing;

/// <summary>Strangers' text as HTML's text or quoted attribute value.</summary>
public static class Html
{
    /// <summary>One line: white space collapsed, control characters gone, markup encoded.</summary>
    public static string Line(string? text) => Encode(OneLine.Of(text));

    /// <summary>The text as it is; only what HTML forbids goes.</summary>
    public static string Verbatim(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                allowed.Append(rune.ToString());
            }
        }

        return Encode(allowed.ToString());
    }

    // Just what text and double-quoted values need: HtmlEncoder also encodes apostrophes, which tools that take a feed for plain text show raw.
    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Fills <c>{{name}}</c> in a template, once: what is filled in is never read as a template again.</summary>
    /// <exception cref="KeyNotFoundException">The template names a slot that has no value.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var page = new StringBuilder(template.Length * 2);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf("{{"); open >= 0; open = rest.IndexOf("{{"))
        {
            var close = rest[open..].IndexOf("}}") + open;
            page.Append(rest[..open]).Append(values[rest[(open + 2)..close].ToString()]);
            rest = rest[(close + 2)..];
        }

        return page.Append(rest).ToString();
    }
}

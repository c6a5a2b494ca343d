using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Summarizer.Publishing;

/// <summary>Strangers' text as HTML's text or quoted attribute value.</summary>
public static class Html
{
    private static readonly HtmlEncoder Readable = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>One line: white space collapsed, control characters gone, markup encoded.</summary>
    public static string Line(string? text) => Readable.Encode(OneLine.Of(text));

    /// <summary>The text as it is; only what HTML forbids goes.</summary>
    public static string Verbatim(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var mark in text)
        {
            if (!char.IsControl(mark) || mark is '\n' or '\t')
            {
                allowed.Append(mark);
            }
        }

        return Readable.Encode(allowed.ToString());
    }

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

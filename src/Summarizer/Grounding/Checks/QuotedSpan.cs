using Summarizer.Language;

namespace Summarizer.Grounding.Checks;

/// <summary>Finds what a text puts between quotation marks.</summary>
internal static class QuotedSpan
{
    private const string Opening = "“„«\"";

    /// <returns>The words without their marks; single marks count only as curly or doubled ones, since an apostrophe looks the same.</returns>
    public static IEnumerable<TextRange> Of(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var wide = i + 1 < range.End && text[i] is '`' or '\'' && text[i + 1] == text[i] ? 2 : 1;
            if (!Opening.Contains(text[i]) && wide == 1 && !(text[i] == '‘' && (i == range.Start || !char.IsLetterOrDigit(text[i - 1]))))
            {
                continue;
            }

            var end = wide == 2 ? text.IndexOf("''", i + 2, range.End - i - 2, StringComparison.Ordinal) : End(text, i, range.End);
            if (end < 0)
            {
                yield break;
            }

            if (end > i + wide)
            {
                yield return new(i + wide, end);
            }

            i = end + wide - 1;
        }
    }

    private static int End(string text, int start, int limit)
    {
        var close = text[start] switch
        {
            '“' => "”\"",
            '„' => "“”\"",
            '«' => "»",
            '‘' => "’",
            _ => "\"”",
        };
        for (var at = start + 1; at < limit; at++)
        {
            if (close.Contains(text[at]) && !(text[at] == '’' && at + 1 < limit && char.IsLetterOrDigit(text[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }
}

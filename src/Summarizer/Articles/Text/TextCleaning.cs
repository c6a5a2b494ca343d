using System.Text;

namespace Summarizer.Articles;

/// <summary>Removes what no reader sees and every later step trips over: control characters, lone surrogates, bidirectional overrides.</summary>
internal static class TextCleaning
{
    /// <summary>The text with "\n" as its only line break; the same instance where nothing is to be done.</summary>
    public static string Clean(string text)
    {
        var first = 0;
        while (first < text.Length && IsPlain(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c))
            {
                clean.Append(c);
            }
            else if (c > '\u009f' && c is not ('\u2028' or '\u2029') && Invisible.Skip(text, i) is var skipped)
            {
                clean.Append(text, i, skipped > 0 ? 0 : 1);
                i += Math.Max(0, skipped - 1);
            }
            else if (c == '\r')
            {
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                clean.Append('\n');
            }
        }

        return clean.ToString();
    }

    private static bool IsPlain(char c) =>
        c switch
        {
            < ' ' => c is '\n' or '\t',
            < '\u007f' => true,
            <= '\u009f' => false,
            '\u00ad' or '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u3164' or '\uffa0' => false,
            >= '\u180b' and <= '\u180f' => false,
            >= '\u200b' and <= '\u200f' => false,
            >= '\u2028' and <= '\u202e' => false,
            >= '\u2060' and <= '\u206f' => false,
            >= '\ud800' and <= '\udfff' => false,
            >= '\ufdd0' and <= '\ufdef' => false,
            >= '\ufe00' and <= '\ufe0f' => false,
            '\u061c' or '\ufeff' or >= '\ufff0' and <= '\uffff' => false,
            _ => true,
        };
}

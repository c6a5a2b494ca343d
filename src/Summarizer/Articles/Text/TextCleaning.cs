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
            else if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    clean.Append(c).Append(text[++i]);
                }
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
            '\u00ad' or '\u200b' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' => false,
            >= '\u202a' and <= '\u202e' => false,
            >= '\u2060' and <= '\u206f' => false,
            >= '\ud800' and <= '\udfff' => false,
            >= '\ufdd0' and <= '\ufdef' => false,
            _ => true,
        };
}

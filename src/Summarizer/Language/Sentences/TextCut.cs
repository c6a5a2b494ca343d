namespace Summarizer.Language.Sentences;

/// <summary>Where a text that is too long for one piece is cut: after white space, else between any two characters.</summary>
public static class TextCut
{
    private const int Reach = 300;

    /// <returns>The latest place up to <paramref name="end"/> and after <paramref name="start"/>.</returns>
    public static int Before(string text, int start, int end)
    {
        for (var at = end; at > Math.Max(start + 1, end - Reach); at--)
        {
            if (char.IsWhiteSpace(text[at - 1]))
            {
                return at;
            }
        }

        return end - start > 1 && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}

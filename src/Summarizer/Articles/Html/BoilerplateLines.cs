namespace Summarizer.Articles;

/// <summary>Cuts the lines of the body that pages print everywhere, by the phrases of boilerplate.LANGUAGE.txt.</summary>
internal static class BoilerplateLines
{
    private const int LongestLine = 400;
    private const int Prose = 120;
    private const int Lead = 60;

    // A button asks for a click; a text that speaks of the button has somebody say so, or goes on for sentences.
    private static bool IsProse(ReadOnlySpan<char> text, string rule) =>
        rule is "newsletter" or "subscribe" or "comments" or "share" or "copyright" or "credits"
        && text.Length >= Prose
        && (text.ContainsAny("“„«") || rule is "copyright" or "credits" && FirstSentence(text) >= Lead);

    private static int FirstSentence(ReadOnlySpan<char> text) => text.IndexOf(". ") is >= 0 and var end ? end : 0;

    public static void Cut(PageOutline outline, double[] values, int first, int end, string?[] rules, Boilerplate boilerplate)
    {
        var gains = Sums.Of(values.Length, i => rules[i] is null ? Math.Max(values[i], 0) : 0);
        for (var i = first; i < end; i++)
        {
            var block = outline.Blocks[i];
            if (
                rules[i] is not null
                || block.Length > LongestLine
                || boilerplate.RuleOf(outline.TextOf(i).ToString()) is not { } rule
                || rule is "section" or "related-line"
                || values[i] > 0 && IsProse(outline.TextOf(i), rule)
            )
            {
                continue;
            }

            rules[i] = rule;
            if (rule is "comments" or "end" && gains.Between(i, end) < gains.Between(first, i))
            {
                for (var rest = i + 1; rest < end; rest++)
                {
                    rules[rest] ??= rule;
                }
            }
        }
    }
}

using System.Collections.Frozen;
using Summarizer.Language.Numbers;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>"Up 5 per cent" tells a change and "at 5 per cent" where something stands: the same figure, another thing.</summary>
internal static class FigureChange
{
    private const int Reach = 60;

    private static readonly FrozenDictionary<string, string> Words = WordList.Table("Grounding/figure-changes.en.tsv");

    /// <summary>Whether one of two figures is said to be a change and the other where it stands; what neither side tells is no difference.</summary>
    public static bool Differ(string a, NumberMention left, string b, NumberMention right) =>
        Of(a, left) is { } x && Of(b, right) is { } y && x != y;

    /// <summary>The figure with the word that tells.</summary>
    public static string Printed(string text, NumberMention figure)
    {
        var form = PrintedFigures.Form(text, figure);
        return Words.ContainsKey(After(text, form.End))
            ? $"{form.Of(text)} {After(text, form.End)}"
            : $"{Before(text, form.Start)} {form.Of(text)}".Trim();
    }

    private static string? Of(string text, NumberMention figure)
    {
        var form = PrintedFigures.Form(text, figure);
        if (figure.Unit is null || (Words.TryGetValue(After(text, form.End), out var kind) && kind == "change"))
        {
            return figure.Unit is null ? null : "change";
        }

        return Words.GetValueOrDefault(Before(text, form.Start)) switch
        {
            "be" => TellsChange(text, form.Start) ? null : "level",
            "noun" => null,
            var told => told,
        };
    }

    // "Growth was 5 per cent" is a change all the same.
    private static bool TellsChange(string text, int at) =>
        text[Math.Max(0, at - Reach)..at].Split(' ').Any(word => Words.GetValueOrDefault(word) is "noun" or "change");

    private static string Before(string text, int at)
    {
        var end = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    private static string After(string text, int at)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }
}

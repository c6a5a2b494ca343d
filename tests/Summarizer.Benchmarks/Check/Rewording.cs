using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Check;

/// <summary>Says a sentence another way, its meaning kept: reporting verb, form of numbers and dates, order of clauses, alias.</summary>
internal static partial class Rewording
{
    /// <returns>Null where none of the edits fits.</returns>
    public static string? Of(string sentence, Random random)
    {
        var edits = new List<Func<string, string>>
        {
            s => DayMonth().Replace(s, "$2 $1", 1),
            s => MonthDay().Replace(s, "$2 $1", 1),
            s =>
                Opening().Match(s) is { Success: true } m
                    ? $"{char.ToUpperInvariant(m.Groups[2].Value[0])}{m.Groups[2].Value[1..]} {char.ToLowerInvariant(m.Groups[1].Value[0])}{m.Groups[1].Value[1..]}."
                    : s,
            s =>
                Reported().Match(s) is { Success: true } m
                    ? $"{m.Groups[2].Value} said that {char.ToLowerInvariant(m.Groups[1].Value[0])}{m.Groups[1].Value[1..]}."
                    : s,
            s => Thousands().Replace(s, "$1$2", 1),
        };
        edits.AddRange(Replacements.Of("reword").Select(r => (Func<string, string>)(s => Outside(s, Corruptor.Whole(r.From), r.To))));
        var order = edits.OrderBy(_ => random.Next()).ToList();
        var made = sentence;
        var done = 0;
        foreach (var edit in order)
        {
            var next = edit(made);
            done += next == made ? 0 : 1;
            made = next;
            if (done == 2)
            {
                break;
            }
        }

        return done == 0 ? null : made;
    }

    // Quoted words are nobody's to reword.
    private static string Outside(string sentence, Regex from, string to) =>
        from.Match(sentence) is { Success: true } m && sentence[..m.Index].Count(c => c is '"' or '“' or '”') % 2 == 0
            ? string.Concat(sentence.AsSpan(0, m.Index), to, sentence.AsSpan(m.Index + m.Length))
            : sentence;

    [GeneratedRegex(@"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b(?!,? \d{4})")]
    private static partial Regex MonthDay();

    [GeneratedRegex("^((?:On|In|At|After|During|Before) [^,\"“”]{3,40}), ([^\"“”]+)\\.$")]
    private static partial Regex Opening();

    [GeneratedRegex("^([^\"“”]{20,}), ([A-Z][a-z]+(?: [A-Z][a-z]+)*) said\\.$")]
    private static partial Regex Reported();

    [GeneratedRegex(@"\b(\d{1,3}),(\d{3})\b(?!,)")]
    private static partial Regex Thousands();
}

using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Language.Numbers;

/// <summary>The second number of "10 to 15", "10–15", "between 10 and 15", or of the score "3-1".</summary>
internal static class RangeReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ScoreWords = WordList
        .Load("Language/Numbers/scores.en.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public readonly record struct Reading(decimal Upper, decimal Factor, int Next, bool Score);

    public static Reading? After(NumberScan scan, int at, NumberReading first, int next, string? currency)
    {
        var dash = scan.IsDash(next);
        var joined = dash || scan.Is(next, "to") || (scan.Is(next, "and") && scan.Is(at - 1, "between"));
        var from = next + 1;
        var symbol = joined && currency is not null && from < scan.Count && Units.Find(scan.Span(from)) == currency ? 1 : 0;
        if (!joined || (dash && scan.Glued(next) != scan.Glued(next + 1)))
        {
            return null;
        }

        var second = scan.Number(from + symbol);
        if (second.Form is not (NumberForm.Digits or NumberForm.Words) || (dash && second.Form != first.Form))
        {
            return null;
        }

        var magnitude = MagnitudeReader.After(scan, second.Next, currency is not null);
        var upper = NumberReader.Times(second.Value, magnitude.Factor);
        var scaleWord =
            second.Form == NumberForm.Digits && second.Next > from + symbol + 1
                ? upper / NumberReader.Value(scan.Span(from + symbol), scan.Lexicon.DecimalComma) ?? 1
                : 1;
        var score =
            dash
            && currency is null
            && first.Value < 200
            && second.Value < 200
            && magnitude.Factor == 1
            && IsScore(scan, at, first.Value, second);
        if (!score && first.Value > upper && scan.Is(next, "to"))
        {
            return null;
        }

        return score || first.Value <= upper || !dash
            ? new Reading(upper, Math.Max(magnitude.Factor, scaleWord), magnitude.Next, score)
            : new Reading(upper, 1, second.Next, true);
    }

    /// <summary>The greater first, or a word of winning and losing close by.</summary>
    private static bool IsScore(NumberScan scan, int at, decimal first, NumberReading second)
    {
        if (scan.IsDash(second.Next) && scan.Glued(second.Next))
        {
            return false;
        }

        if (first > second.Value)
        {
            return true;
        }

        for (var i = Math.Max(0, at - 4); i < Math.Min(scan.Count, second.Next + 3); i++)
        {
            if (scan.IsWord(i) && ScoreWords.Contains(scan.Span(i)))
            {
                return true;
            }
        }

        return false;
    }
}

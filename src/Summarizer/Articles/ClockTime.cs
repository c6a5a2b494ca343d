using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>A printed time of day: "14:22", "2:18 PM", "9 a.m. EST", "14h30", "14.22 Uhr", "T09:30:00.000+0500".</summary>
internal static class ClockTime
{
    private static readonly FrozenSet<string> Zones = WordList
        .Lines("Articles/words/zones.txt")
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a time at a token; a stop between hour and minute counts only where <paramref name="trusted"/> or "Uhr", "am", "pm" follows.</summary>
    public static (TimeOnly Time, string? Zone, int Next)? At(string text, List<DateToken> tokens, int at, bool trusted)
    {
        if (
            at >= tokens.Count
            || tokens[at].Digits is not (1 or 2 or 4)
            || tokens[at].Digits == 4 && !(trusted && at > 0 && tokens[at - 1].Is(text, "T"))
        )
        {
            return null;
        }

        var (hour, minute, next) = (tokens[at].Number, 0, at + 1);
        var (separated, stop) = (false, false);
        if (tokens[at].Digits == 4)
        {
            (hour, minute, separated) = (hour / 100, hour % 100, true);
        }
        else if (
            next + 1 < tokens.Count
            && tokens[next + 1].Digits == 2
            && (tokens[next].Mark is ':' or '.' or '時' or '点' or '시' or '：' || tokens[next].Is(text, "h"))
        )
        {
            stop = tokens[next].Mark == '.';
            (minute, next, separated) = (tokens[next + 1].Number, next + 2, true);
        }
        else if (next < tokens.Count && tokens[next].Is(text, "h"))
        {
            (next, separated) = (next + 1, true);
        }

        next = SkipSeconds(tokens, next);
        var half = Half(text, tokens, ref next);
        var clockWord =
            next < tokens.Count
            && (
                tokens[next].Is(text, "Uhr")
                || tokens[next].Mark is '分' or '분'
                || tokens[next].Is(text, "hrs")
                || tokens[next].Is(text, "hours")
            );
        next += clockWord ? 1 : 0;
        if (half is { } afternoon && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (afternoon ? 12 : 0);
        }

        if (
            !(separated || half is not null || clockWord)
            || stop && !(trusted || half is not null || clockWord)
            || hour > 23
            || minute > 59
        )
        {
            return null;
        }

        return (new TimeOnly(hour, minute), Zone(text, tokens, ref next), next);
    }

    private static int SkipSeconds(List<DateToken> tokens, int next)
    {
        for (
            var part = 0;
            part < 2
                && next + 1 < tokens.Count
                && tokens[next].Mark is ':' or '.' or ','
                && tokens[next + 1].IsNumber
                && tokens[next].Range.End == tokens[next + 1].Range.Start
                && (part > 0 || tokens[next].Mark == ':');
            part++
        )
        {
            next += 2;
        }

        return next;
    }

    private static bool? Half(string text, List<DateToken> tokens, ref int next)
    {
        if (next >= tokens.Count)
        {
            return null;
        }

        if (tokens[next].Is(text, "am") || tokens[next].Is(text, "pm"))
        {
            return tokens[next++].Is(text, "pm");
        }

        // "a.m."
        if (
            next + 2 < tokens.Count
            && (tokens[next].Is(text, "a") || tokens[next].Is(text, "p"))
            && tokens[next + 1].Mark == '.'
            && tokens[next + 2].Is(text, "m")
        )
        {
            var afternoon = tokens[next].Is(text, "p");
            next += next + 3 < tokens.Count && tokens[next + 3].Mark == '.' ? 4 : 3;
            return afternoon;
        }

        return null;
    }

    private static string? Zone(string text, List<DateToken> tokens, ref int next)
    {
        var bracket = next < tokens.Count && tokens[next].Mark == '(' ? 1 : 0;
        var at = next + bracket;
        string? named = null;
        if (at < tokens.Count && tokens[at].IsWord && Zones.Contains(text[tokens[at].Range.Start..tokens[at].Range.End]))
        {
            named = text[tokens[at].Range.Start..tokens[at].Range.End];
            at++;
        }

        if (
            at + 1 < tokens.Count
            && tokens[at].Mark is '+' or '-' or '−'
            && tokens[at + 1].IsNumber
            && tokens[at].Range.End == tokens[at + 1].Range.Start
            && (
                named is not null || at == next && tokens[at].Range.Start - tokens[at - 1].Range.End <= 1 && tokens[at + 1].Digits is 2 or 4
            )
        )
        {
            var (hours, minutes) =
                tokens[at + 1].Digits > 2 ? (tokens[at + 1].Number / 100, tokens[at + 1].Number % 100) : (tokens[at + 1].Number, 0);
            var sign = tokens[at].Mark == '+' ? '+' : '-';
            at += 2;
            if (at + 1 < tokens.Count && tokens[at].Mark == ':' && tokens[at + 1].Digits == 2)
            {
                (minutes, at) = (tokens[at + 1].Number, at + 2);
            }

            next = at;
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:{minutes:00}");
        }

        if (named is null)
        {
            return null;
        }

        next = bracket == 1 && at < tokens.Count && tokens[at].Mark == ')' ? at + 1 : at;
        return named is "Z" or "z" ? "+00:00" : named;
    }
}

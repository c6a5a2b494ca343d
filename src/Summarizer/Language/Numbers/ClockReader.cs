using System.Globalization;

namespace Summarizer.Language.Numbers;

/// <summary>A time of day, "10:30", "9 p.m.", "8.45am": minutes since midnight, so that no clock is taken for a count.</summary>
internal static class ClockReader
{
    public static (int Minutes, int Next)? Read(NumberScan scan, int at)
    {
        if (!scan.Tokens[at].IsNumber || scan.Tokens[at].Range.Length > 5)
        {
            return null;
        }

        var parts = scan.Tokens[at].Span(scan.Text);
        var dot = parts.IndexOf('.');
        var hour = Digits(dot < 0 ? parts : parts[..dot]);
        var (minute, next) = (0, at + 1);
        var colon =
            scan.Is(next, ':')
            && scan.Glued(next)
            && scan.Glued(next + 1)
            && scan.Span(next + 1).Length == 2
            && scan.Tokens[next + 1].IsNumber;
        if (colon)
        {
            (minute, next) = (Digits(scan.Span(next + 1)), next + 2);
            next += scan.Is(next, ':') && next + 1 < scan.Count && scan.Tokens[next + 1].IsNumber ? 2 : 0;
        }
        else if (dot >= 0)
        {
            minute = parts.Length - dot == 3 ? Digits(parts[(dot + 1)..]) : -1;
        }

        var (half, marked) = Half(scan, next);
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || (half is null && !colon && !marked))
        {
            return null;
        }

        next += half is null && !marked ? 0 : 1;
        return (((((half is not null && hour == 12) ? 0 : hour) + (half is true ? 12 : 0)) * 60) + minute, next);
    }

    private static (bool? Afternoon, bool Marked) Half(NumberScan scan, int at) =>
        scan.Span(at) switch
        {
            "am" or "a.m." or "AM" or "A.M." => (false, true),
            "pm" or "p.m." or "PM" or "P.M." => (true, true),
            "o'clock" or "o’clock" or "GMT" or "UTC" or "BST" or "Uhr" => (null, true),
            _ => (null, false),
        };

    private static int Digits(ReadOnlySpan<char> span) =>
        int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}

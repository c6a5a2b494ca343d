using System.Globalization;

namespace Summarizer.Articles.Html.Styles;

/// <summary>Lengths in pixels, near enough to tell what is off the page or too small to see.</summary>
internal static class CssLength
{
    private const double Window = 1280;

    /// <param name="whole">What a hundred per cent are.</param>
    /// <returns>NaN where the value is no plain length.</returns>
    public static double Pixels(ReadOnlySpan<char> value, double em, double whole)
    {
        value = value.Trim();
        var end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '-' or '+' or '.'))
        {
            end++;
        }

        if (end == 0 || !double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return double.NaN;
        }

        return value[end..].ToString().ToLowerInvariant() switch
        {
            "px" or "" => number,
            "pt" => number * 4 / 3,
            "pc" => number * 16,
            "em" or "ch" or "ex" => number * em,
            "rem" => number * 16,
            "%" => number / 100 * whole,
            "vw" or "vh" or "vmin" or "vmax" => number / 100 * Window,
            "in" => number * 96,
            "cm" => number * 38,
            "mm" => number * 3.8,
            _ => double.NaN,
        };
    }

    /// <summary>The arguments of a function such as "rect(1px, 1px, 1px, 1px)"; null for another value.</summary>
    public static string[]? Arguments(string value, string function)
    {
        var at = value.IndexOf(function + "(", StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : value.IndexOf(')', at);
        return end < 0
            ? null
            : value[(at + function.Length + 1)..end]
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}

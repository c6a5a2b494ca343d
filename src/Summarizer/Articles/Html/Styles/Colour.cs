using System.Globalization;

namespace Summarizer.Articles.Html.Styles;

/// <summary>A colour as CSS writes it, as far as it can be known without the page's other files.</summary>
internal readonly record struct Colour
{
    /// <summary>Below this ratio of luminances (1 to 21) no reader tells text from what is behind it.</summary>
    private const double Readable = 1.15;

    private const int Opaque = 13;

    private static readonly char[] Parts = [' ', ',', '/', '\t', '\n'];

    private readonly int rgb;
    private readonly Kind kind;

    private Colour(Kind kind, int rgb) => (this.kind, this.rgb) = (kind, rgb);

    private enum Kind
    {
        Unknown,
        Known,
        Clear,
    }

    /// <summary>What a picture, a variable or another file gives.</summary>
    public static Colour Unknown => default;

    public static Colour Black => new(Kind.Known, 0);

    public static Colour White => new(Kind.Known, 0xFFFFFF);

    public bool IsClear => kind is Kind.Clear;

    public static Colour Of(int red, int green, int blue) => new(Kind.Known, (red << 16) | (green << 8) | blue);

    /// <returns>Unknown where the value is no colour that stands for itself.</returns>
    public static Colour Parse(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IsEmpty)
        {
            return Unknown;
        }

        if (value[0] == '#')
        {
            return Hex(value[1..]);
        }

        var open = value.IndexOf('(');
        if (open > 0 && value[^1] == ')')
        {
            return Function(value[..open].ToString().ToLowerInvariant(), value[(open + 1)..^1].ToString());
        }

        var named = value.Equals("transparent", StringComparison.OrdinalIgnoreCase)
            ? System.Drawing.Color.Transparent
            : System.Drawing.Color.FromName(value.ToString());
        return !named.IsKnownColor || named.IsSystemColor ? Unknown
            : named.A == 0 ? new(Kind.Clear, 0)
            : Of(named.R, named.G, named.B);
    }

    /// <summary>Whether text of this colour cannot be read on another.</summary>
    public bool IsLostOn(Colour other) =>
        IsClear
        || (
            kind is Kind.Known
            && other.kind is Kind.Known
            && (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05) < Readable
            && Distance(other) < 60
        );

    private double Luminance => (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb));

    private int Distance(Colour other) =>
        Math.Abs(((rgb >> 16) & 255) - ((other.rgb >> 16) & 255))
        + Math.Abs(((rgb >> 8) & 255) - ((other.rgb >> 8) & 255))
        + Math.Abs((rgb & 255) - (other.rgb & 255));

    private static double Linear(int channel)
    {
        var share = (channel & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static Colour Hex(ReadOnlySpan<char> digits)
    {
        if (
            digits.Length is not (3 or 4 or 6 or 8)
            || !uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        )
        {
            return Unknown;
        }

        var isShort = digits.Length <= 4;
        var channels = new int[4];
        channels[3] = 255;
        for (var i = 0; i < (isShort ? digits.Length : digits.Length / 2); i++)
        {
            var shift = (isShort ? 4 : 8) * ((isShort ? digits.Length : digits.Length / 2) - 1 - i);
            channels[i] = isShort ? (int)((value >> shift) & 15) * 17 : (int)((value >> shift) & 255);
        }

        return WithAlpha(channels[0], channels[1], channels[2], channels[3] / 255.0);
    }

    private static Colour Function(string name, string arguments)
    {
        var parts = arguments.Split(Parts, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || name is not ("rgb" or "rgba" or "hsl" or "hsla"))
        {
            return Unknown;
        }

        var numbers = new double[4];
        numbers[3] = 1;
        for (var i = 0; i < Math.Min(4, parts.Length); i++)
        {
            var isShare = parts[i].EndsWith('%');
            if (
                !double.TryParse(
                    parts[i].TrimEnd('%').Replace("deg", "", StringComparison.Ordinal),
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                return Unknown;
            }

            numbers[i] =
                !isShare ? number
                : name[0] == 'r' && i < 3 ? number * 2.55
                : number / 100;
        }

        return name[0] == 'r'
            ? WithAlpha(
                (int)Math.Clamp(numbers[0], 0, 255),
                (int)Math.Clamp(numbers[1], 0, 255),
                (int)Math.Clamp(numbers[2], 0, 255),
                numbers[3]
            )
            : WithAlpha(FromHue(numbers, 0), FromHue(numbers, 8), FromHue(numbers, 4), numbers[3]);
    }

    private static int FromHue(double[] hsl, int offset)
    {
        var k = (offset + (((hsl[0] % 360) + 360) % 360 / 30)) % 12;
        var a = hsl[1] * Math.Min(hsl[2], 1 - hsl[2]);
        return (int)Math.Clamp(255 * (hsl[2] - (a * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))), 0, 255);
    }

    private static Colour WithAlpha(int red, int green, int blue, double alpha) =>
        alpha * 255 < Opaque ? new(Kind.Clear, 0)
        : alpha < 0.9 ? Unknown
        : Of(red, green, blue);
}

namespace Summarizer.Articles.Html.Styles;

/// <summary>How an element's text stands to the eye: what hides it for good, and what its children inherit and may undo.</summary>
internal readonly record struct Sight(bool Gone, bool Invisible, bool Indented, double Size, Colour Text, Colour Behind)
{
    /// <summary>Pixels from which on something stands off the page.</summary>
    public const double Off = -500;

    /// <summary>Pixels up to which a box shows nothing, and a letter no reader.</summary>
    public const double Nothing = 1.5;

    private const double SmallestLetter = 2;
    private const double Faintest = 0.05;
    private const double UsualSize = 16;

    public static Sight Plain { get; } = new(false, false, false, UsualSize, Colour.Black, Colour.White);

    public bool IsHidden => Gone || Invisible || Indented || Size <= SmallestLetter || Text.IsLostOn(Behind);

    public Sight Within(Declared declared, bool isSure)
    {
        var size = Sized(declared[CssProperty.FontSize]);
        var behind = BehindOf(declared[CssProperty.Background], Behind);
        return new(
            Gone || IsGone(declared, size, isSure),
            declared[CssProperty.Visibility] switch
            {
                null => Invisible,
                var value when Is(value, "hidden") || Is(value, "collapse") => true,
                var value when Is(value, "visible") || Is(value, "initial") => false,
                _ => Invisible,
            },
            IndentedBy(declared[CssProperty.Indent], declared[CssProperty.Overflow], size),
            size,
            TextOf(declared),
            behind
        );
    }

    private static bool Is(string? value, string word) => word.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static bool IsGone(Declared declared, double size, bool isSure) =>
        Is(declared[CssProperty.Display], "none")
        || Is(declared[CssProperty.ContentVisibility], "hidden")
        || CssLength.Pixels(declared[CssProperty.Opacity], 1, 1) < Faintest
        || declared[CssProperty.Decoration]?.Contains("line-through", StringComparison.OrdinalIgnoreCase) == true
        || declared[CssProperty.Filter] is { } filter
            && CssLength.Arguments(filter, "opacity") is [var share, ..]
            && CssLength.Pixels(share, 1, 1) < Faintest
        || IsOff(declared, size, isSure)
        || IsClipped(declared, size, isSure)
        || IsFlat(declared, size);

    private static bool IsOff(Declared declared, double size, bool isSure)
    {
        if (CssLength.Pixels(declared[CssProperty.Margin], size, 100) <= Off || IsMovedOff(declared[CssProperty.Transform], size))
        {
            return true;
        }

        var position = declared[CssProperty.Position];
        if (Is(position, "static") || position is null && isSure)
        {
            return false;
        }

        double At(CssProperty property) => CssLength.Pixels(declared[property], size, 1000);
        var isOut = Is(position, "absolute") || Is(position, "fixed");
        return At(CssProperty.Left) <= Off
            || At(CssProperty.Top) <= Off
            || At(CssProperty.Right) <= Off
            || At(CssProperty.Bottom) <= Off
            || isOut && At(CssProperty.Left) >= -10 * Off;
    }

    private static bool IsMovedOff(string? transform, double size)
    {
        if (transform is null)
        {
            return false;
        }

        foreach (var function in (ReadOnlySpan<string>)["scale", "scaleX", "scaleY", "scale3d"])
        {
            if (
                CssLength.Arguments(transform, function) is { Length: > 0 } scales
                && scales.Any(scale => CssLength.Pixels(scale, 1, 1) == 0)
            )
            {
                return true;
            }
        }

        foreach (var function in (ReadOnlySpan<string>)["translate", "translateX", "translateY", "translate3d"])
        {
            if (CssLength.Arguments(transform, function) is { } moves && moves.Any(move => CssLength.Pixels(move, size, 100) <= Off))
            {
                return true;
            }
        }

        // The properties of these names take the numbers alone.
        return !transform.Contains('(', StringComparison.Ordinal)
            && (
                transform.Trim() is "0"
                || transform.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(move => CssLength.Pixels(move, size, 100) <= Off)
            );
    }

    private static bool IsClipped(Declared declared, double size, bool isSure)
    {
        if (
            declared[CssProperty.Clip] is { } clip
            && CssLength.Arguments(clip, "rect") is [var top, var right, var bottom, var left]
            && (!isSure || Is(declared[CssProperty.Position], "absolute") || Is(declared[CssProperty.Position], "fixed"))
        )
        {
            double At(string edge) => CssLength.Pixels(edge, size, 100);
            if (At(bottom) - At(top) <= Nothing || At(right) - At(left) <= Nothing)
            {
                return true;
            }
        }

        if (declared[CssProperty.ClipPath] is not { } path)
        {
            return false;
        }

        if (CssLength.Arguments(path, "inset") is { Length: > 0 } insets)
        {
            double At(int i) => CssLength.Pixels(insets[Math.Min(i, insets.Length - 1)], size, 100);
            var (above, beside) = (At(0), insets.Length > 1 ? At(1) : At(0));
            var below = insets.Length > 2 ? At(2) : above;
            var other = insets.Length > 3 ? At(3) : beside;
            return above + below >= 99 || beside + other >= 99;
        }

        return CssLength.Arguments(path, "circle") is [var radius, ..] && CssLength.Pixels(radius, size, 100) <= Nothing
            || CssLength.Arguments(path, "polygon") is { Length: >= 2 } points
                && points.Where((_, i) => i % 2 == 0).Distinct().Count() == 1
                && points.Where((_, i) => i % 2 == 1).Distinct().Count() == 1;
    }

    private static bool IsFlat(Declared declared, double size)
    {
        var overflow = declared[CssProperty.Overflow];
        return overflow is not null
            && (
                overflow.Contains("hidden", StringComparison.OrdinalIgnoreCase)
                || overflow.Contains("clip", StringComparison.OrdinalIgnoreCase)
            )
            && (IsNothing(declared[CssProperty.Height], size) || IsNothing(declared[CssProperty.Width], size));
    }

    private static bool IsNothing(string? length, double size) => CssLength.Pixels(length, size, 1000) is >= 0 and <= Nothing;

    private bool IndentedBy(string? indent, string? overflow, double size)
    {
        var pixels = CssLength.Pixels(indent, size, 1000);
        return double.IsNaN(pixels)
            ? Indented
            : pixels <= Off || pixels >= 1000 && overflow?.Contains("hidden", StringComparison.OrdinalIgnoreCase) == true;
    }

    private double Sized(string? value)
    {
        var pixels = CssLength.Pixels(value, Size > 0 ? Size : UsualSize, Size);
        return value is null ? Size
            : Is(value, "inherit") ? Size
            : double.IsNaN(pixels) ? UsualSize
            : pixels;
    }

    private Colour TextOf(Declared declared)
    {
        var value = declared[CssProperty.FillColour] ?? declared[CssProperty.Colour];
        if (value is null || Is(value, "inherit") || Is(value, "currentcolor") || Is(value, "unset"))
        {
            return Text;
        }

        var colour = Colour.Parse(value);
        // Letters cut out of a picture are seen by it.
        return colour.IsClear && Is(declared[CssProperty.BackgroundClip], "text") ? Colour.Unknown : colour;
    }

    private static Colour BehindOf(string? value, Colour outer)
    {
        if (value is null || Is(value, "none") || Is(value, "inherit") || Is(value, "initial") || Is(value, "unset"))
        {
            return outer;
        }

        if (value.Contains("url(", StringComparison.OrdinalIgnoreCase) || value.Contains("gradient(", StringComparison.OrdinalIgnoreCase))
        {
            return Colour.Unknown;
        }

        var colour = Colour.Parse(value);
        foreach (var part in colour == Colour.Unknown ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            colour = Colour.Parse(part);
            if (colour != Colour.Unknown)
            {
                break;
            }
        }

        return colour.IsClear ? outer : colour;
    }
}

using System.Collections.Frozen;

namespace Summarizer.Articles.Html.Styles;

/// <summary>The properties that decide whether a text is seen.</summary>
internal enum CssProperty
{
    Display,
    Visibility,
    Opacity,
    FontSize,
    Colour,
    FillColour,
    Background,
    BackgroundClip,
    Position,
    Left,
    Right,
    Top,
    Bottom,
    Margin,
    Indent,
    Transform,
    Clip,
    ClipPath,
    Height,
    Width,
    Overflow,
    ContentVisibility,
    Decoration,
    Filter,
}

internal static class CssProperties
{
    public static readonly int Count = Enum.GetValues<CssProperty>().Length;

    private static readonly FrozenDictionary<string, CssProperty>.AlternateLookup<ReadOnlySpan<char>> Names = new (string, CssProperty)[]
    {
        ("display", CssProperty.Display),
        ("visibility", CssProperty.Visibility),
        ("opacity", CssProperty.Opacity),
        ("font-size", CssProperty.FontSize),
        ("color", CssProperty.Colour),
        ("-webkit-text-fill-color", CssProperty.FillColour),
        ("background", CssProperty.Background),
        ("background-color", CssProperty.Background),
        ("background-image", CssProperty.Background),
        ("background-clip", CssProperty.BackgroundClip),
        ("-webkit-background-clip", CssProperty.BackgroundClip),
        ("position", CssProperty.Position),
        ("left", CssProperty.Left),
        ("inset-inline-start", CssProperty.Left),
        ("right", CssProperty.Right),
        ("top", CssProperty.Top),
        ("inset", CssProperty.Top),
        ("bottom", CssProperty.Bottom),
        ("margin", CssProperty.Margin),
        ("margin-left", CssProperty.Margin),
        ("margin-top", CssProperty.Margin),
        ("text-indent", CssProperty.Indent),
        ("transform", CssProperty.Transform),
        ("-webkit-transform", CssProperty.Transform),
        ("scale", CssProperty.Transform),
        ("translate", CssProperty.Transform),
        ("clip", CssProperty.Clip),
        ("clip-path", CssProperty.ClipPath),
        ("-webkit-clip-path", CssProperty.ClipPath),
        ("height", CssProperty.Height),
        ("max-height", CssProperty.Height),
        ("width", CssProperty.Width),
        ("max-width", CssProperty.Width),
        ("overflow", CssProperty.Overflow),
        ("overflow-y", CssProperty.Overflow),
        ("overflow-x", CssProperty.Overflow),
        ("content-visibility", CssProperty.ContentVisibility),
        ("text-decoration", CssProperty.Decoration),
        ("text-decoration-line", CssProperty.Decoration),
        ("filter", CssProperty.Filter),
    }
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> name, out CssProperty property) => Names.TryGetValue(name, out property);
}

namespace Summarizer.Articles.Html.Styles;

/// <summary>What is declared for one element, by property: later and more important declarations stand in the place of earlier ones.</summary>
internal sealed class Declared
{
    private const int LongestValue = 200;

    private readonly string?[] values = new string?[CssProperties.Count];
    private readonly bool[] important = new bool[CssProperties.Count];

    public string? this[CssProperty property] => values[(int)property];

    public void Clear()
    {
        Array.Clear(values);
        Array.Clear(important);
    }

    /// <summary>Takes "property: value" pairs parted by semicolons.</summary>
    public void Add(ReadOnlySpan<char> declarations)
    {
        while (!declarations.IsEmpty)
        {
            var end = EndOf(declarations);
            Declaration(declarations[..end]);
            declarations = end < declarations.Length ? declarations[(end + 1)..] : [];
        }
    }

    public void Default(CssProperty property, string value) => values[(int)property] ??= value;

    private static int EndOf(ReadOnlySpan<char> declarations)
    {
        var depth = 0;
        for (var i = 0; i < declarations.Length; i++)
        {
            switch (declarations[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ';' when depth <= 0:
                    return i;
            }
        }

        return declarations.Length;
    }

    private void Declaration(ReadOnlySpan<char> declaration)
    {
        var colon = declaration.IndexOf(':');
        if (colon <= 0 || !CssProperties.TryGet(declaration[..colon].Trim(), out var property))
        {
            return;
        }

        var value = declaration[(colon + 1)..].Trim();
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        value = isImportant ? value[..mark].TrimEnd() : value;
        var index = (int)property;
        if (value.Length is 0 or > LongestValue || important[index] && !isImportant || Keeps(property, declaration[..colon].Trim(), value))
        {
            return;
        }

        (values[index], important[index]) = (value.ToString(), isImportant);
    }

    /// <summary>
    /// Properties that share a place here: a picture behind the text stays known when a colour follows, and a maximum that hides nothing
    /// does not undo a height that does.
    /// </summary>
    private bool Keeps(CssProperty property, ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        property switch
        {
            CssProperty.Background => name.EndsWith("image", StringComparison.OrdinalIgnoreCase)
                && value.Equals("none", StringComparison.OrdinalIgnoreCase),
            CssProperty.Height or CssProperty.Width => name.StartsWith("max", StringComparison.OrdinalIgnoreCase) && !IsNothing(value),
            CssProperty.Margin => Length(value) > Sight.Off && Length(values[(int)property]) <= Sight.Off,
            _ => false,
        };

    private static bool IsNothing(ReadOnlySpan<char> value) => CssLength.Pixels(value, 16, 100) <= Sight.Nothing;

    private static double Length(ReadOnlySpan<char> value) => CssLength.Pixels(value, 16, 100);
}

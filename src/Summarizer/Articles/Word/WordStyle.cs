namespace Summarizer.Articles;

/// <summary>A style of a Word document by its English name, which Word keeps in every language.</summary>
internal sealed record WordStyle(string Name, string? BasedOn, WordLook Look)
{
    public WordKind Kind { get; } = KindOf(Name.ToLowerInvariant());

    private static WordKind KindOf(string name) =>
        name switch
        {
            "title" or "headline" => WordKind.Title,
            "subtitle" or "standfirst" => WordKind.Subtitle,
            "heading 1" => WordKind.FirstHeading,
            "caption" or "legend" => WordKind.Caption,
            "quote" or "intense quote" or "quotations" or "block text" => WordKind.Quote,
            "footnote text" or "endnote text" or "footnote" or "endnote" => WordKind.Note,
            "header" or "footer" => WordKind.Margin,
            _ when name.StartsWith("heading ", StringComparison.Ordinal) => WordKind.Heading,
            _ when name.StartsWith("list bullet", StringComparison.Ordinal) || name.StartsWith("list number", StringComparison.Ordinal) =>
                WordKind.Item,
            _ when name.StartsWith("toc ", StringComparison.Ordinal) || name.StartsWith("contents ", StringComparison.Ordinal) =>
                WordKind.Contents,
            _ => WordKind.Text,
        };
}

internal enum WordKind
{
    Text,
    Title,
    Subtitle,
    FirstHeading,
    Heading,
    Item,
    Quote,
    Caption,
    Note,
    Margin,
    Contents,
}

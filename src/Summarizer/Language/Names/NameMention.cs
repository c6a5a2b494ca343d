namespace Summarizer.Language.Names;

/// <summary>
/// A proper name in a text without its titles, with the role that stands beside it as printed ("Prime Minister", "former captain") and the
/// organization of that role ("chief executive of Acme").
/// </summary>
public sealed record NameMention(TextRange Range, string Text, NameKind Kind, string? Role, string? Organization = null);

public enum NameKind
{
    Person,
    Organization,
    Place,
}

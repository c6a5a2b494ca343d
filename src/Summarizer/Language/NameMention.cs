namespace Summarizer.Language;

/// <summary>A proper name in a text, with the role that stands beside it ("Prime Minister", "chief executive of Acme").</summary>
public sealed record NameMention(TextRange Range, string Text, NameKind Kind, string? Role);

public enum NameKind
{
    Person,
    Organization,
    Place,
}

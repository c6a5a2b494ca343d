namespace Summarizer.Language.Names;

/// <summary>Somebody or something that a text names, however often and by whatever name.</summary>
/// <param name="Name">The fullest name.</param>
/// <param name="Role">The first role that the text gives, as printed; null where it gives none.</param>
/// <param name="Organization">The organization of that role.</param>
/// <param name="Mentions">By name, in the order of the text.</param>
/// <param name="Aliases">The other names that the text uses, and its role with an article ("the prime minister") where only one bears it.</param>
/// <param name="References">Where the text speaks of it by role alone, in order.</param>
public sealed record NamedEntity(
    string Name,
    NameKind Kind,
    string? Role,
    string? Organization,
    IReadOnlyList<NameMention> Mentions,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<TextRange> References
);

namespace Summarizer.Language.Names;

/// <summary>Joins the names of a text that stand for the same: "Imran Khan", "Khan"; "World Health Organization (WHO)", "WHO".</summary>
public static class NameResolver
{
    /// <returns>In the order of their first mention.</returns>
    public static IReadOnlyList<NamedEntity> Resolve(string text, TextRange range, string language)
    {
        var groups = new NameGroups(text);
        foreach (var mention in NameFinder.Find(text, range, language))
        {
            groups.Add(mention);
        }

        var entities = groups.Joined().OrderBy(group => group[0].Range.Start).Select(group => Entity(group)).ToList();
        return RoleReferences.Add(text, range, entities);
    }

    private static NamedEntity Entity(IReadOnlyList<NameMention> mentions)
    {
        var name = mentions
            .Select(mention => mention.Text)
            .OrderByDescending(text => text.Count(c => c == ' '))
            .ThenByDescending(text => text.Length)
            .First();
        var told =
            mentions.FirstOrDefault(mention => mention.Role is not null && mention.Organization is not null)
            ?? mentions.FirstOrDefault(mention => mention.Role is not null);
        var role = mentions.FirstOrDefault(mention => mention.Role is not null)?.Role;
        var aliases = mentions.Select(mention => mention.Text).Where(alias => alias != name).Distinct(StringComparer.Ordinal).ToList();
        return new NamedEntity(
            name,
            mentions[0].Kind,
            role,
            told?.Organization,
            [.. mentions.OrderBy(mention => mention.Range.Start)],
            aliases,
            []
        );
    }
}

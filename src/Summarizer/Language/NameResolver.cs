namespace Summarizer.Language;

/// <summary>Joins the names of a text that stand for the same: "Imran Khan", "Khan"; "World Health Organization (WHO)", "WHO".</summary>
public static class NameResolver
{
    /// <returns>In the order of their first mention.</returns>
    public static IReadOnlyList<NamedEntity> Resolve(string text, TextRange range, string language)
    {
        var groups = new List<List<NameMention>>();
        foreach (var mention in NameFinder.Find(text, range, language))
        {
            var group = Match(groups, mention, text);
            if (group is null)
            {
                groups.Add([mention]);
            }
            else
            {
                group.Add(mention);
            }
        }

        JoinShort(groups, text);
        var entities = groups.OrderBy(group => group[0].Range.Start).Select(group => Entity(group, text)).ToList();
        return RoleReferences.Add(text, range, entities);
    }

    /// <summary>The latest group that the mention's name belongs to.</summary>
    private static List<NameMention>? Match(List<List<NameMention>> groups, NameMention mention, string text)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            if (groups[i][0].Kind == mention.Kind && groups[i].Any(other => IsSame(other, mention, text)))
            {
                return groups[i];
            }
        }

        return null;
    }

    private static bool IsSame(NameMention earlier, NameMention later, string text) =>
        Aliases.Equal(earlier.Text, later.Text)
        || later.Kind switch
        {
            NameKind.Person => Aliases.IsShortPerson(earlier.Text, later.Text),
            NameKind.Organization => Aliases.IsShortOrganization(earlier, later, text),
            _ => false,
        };

    /// <summary>A headline says "Khan" before the text says "Imran Khan": the short group joins the only full name that fits.</summary>
    private static void JoinShort(List<List<NameMention>> groups, string text)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var shorter = groups[i];
            var full = groups
                .Where(group =>
                    group != shorter
                    && group[0].Kind == shorter[0].Kind
                    && group[0].Range.Start > shorter[0].Range.Start
                    && group.Any(mention => IsSame(mention, shorter[0], text) && mention.Text.Length > shorter[0].Text.Length)
                )
                .ToList();
            if (full.Count == 1)
            {
                full[0].InsertRange(0, shorter);
                groups.RemoveAt(i);
            }
        }
    }

    private static NamedEntity Entity(List<NameMention> mentions, string text)
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

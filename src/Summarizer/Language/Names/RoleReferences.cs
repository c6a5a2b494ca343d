using Summarizer.Language.Sentences;

namespace Summarizer.Language.Names;

/// <summary>Where a text says "the prime minister" and only one of its people bears that role.</summary>
internal static class RoleReferences
{
    public static IReadOnlyList<NamedEntity> Add(string text, TextRange range, IReadOnlyList<NamedEntity> entities)
    {
        var byRole = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (
                var role in entities[i].Kind == NameKind.Person
                    ? entities[i]
                        .Mentions.Select(mention => mention.Role)
                        .OfType<string>()
                        .SelectMany(Forms)
                        .Distinct(StringComparer.OrdinalIgnoreCase)
                    : []
            )
            {
                (byRole.TryGetValue(role, out var bearers) ? bearers : byRole[role] = []).Add(i);
            }
        }

        var references = new Dictionary<int, List<TextRange>>();
        var lookup = byRole.GetAlternateLookup<ReadOnlySpan<char>>();
        var tokens = Tokenizer.Tokenize(text, range);
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (!tokens[at].Is(text, "the"))
            {
                continue;
            }

            for (var words = Math.Min(4, tokens.Count - at - 1); words > 0; words--)
            {
                var end = tokens[at + words].End;
                if (lookup.TryGetValue(text.AsSpan(tokens[at + 1].Start..end), out var bearers))
                {
                    // Several bearers ("the Russian president" told apart by its nationality): only a role that one alone bears.
                    var named = at + words + 1 < tokens.Count && tokens[at + words + 1].StartsUpper(text) && tokens[at + words + 1].IsWord;
                    if (bearers.Count == 1 && !named)
                    {
                        (references.TryGetValue(bearers[0], out var ranges) ? ranges : references[bearers[0]] = []).Add(
                            new TextRange(tokens[at].Start, end)
                        );
                    }

                    at += words;
                    break;
                }
            }
        }

        return
        [
            .. entities.Select(
                (entity, i) =>
                    references.TryGetValue(i, out var ranges)
                        ? entity with
                        {
                            References = ranges,
                            Aliases = [.. entity.Aliases, .. ranges.Select(at => at.Of(text).ToLowerInvariant()).Distinct()],
                        }
                        : entity
            ),
        ];
    }

    /// <summary>"Russian President" is spoken of as "the Russian president" and as "the president"; "former captain" as "the captain".</summary>
    private static IEnumerable<string> Forms(string role)
    {
        yield return role;
        for (var space = role.IndexOf(' '); space > 0; space = role.IndexOf(' ', space + 1))
        {
            if (NameLists.Roles.Has(role.AsSpan(space + 1)))
            {
                yield return role[(space + 1)..];
            }
        }

        if (role.EndsWith(" minister", StringComparison.OrdinalIgnoreCase) && role.StartsWith("prime", StringComparison.OrdinalIgnoreCase))
        {
            yield return "premier";
        }
    }
}

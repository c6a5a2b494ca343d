namespace Summarizer.Language.Names;

/// <summary>The names of a text by what they stand for. A name is held only against those that share a word or initials with it, the latest first.</summary>
internal sealed class NameGroups(string text)
{
    // Of so many names that share a word, an earlier one is not meant.
    private const int MostLike = 40;

    private readonly List<Group> groups = [];
    private readonly Dictionary<(NameKind Kind, string Key), List<int>> byKey = [];
    private int last = -1;

    private sealed class Group(NameMention first)
    {
        /// <summary>In the order of the text.</summary>
        public List<NameMention> Mentions { get; set; } = [first];

        /// <summary>The first mention of each wording, and what stands before a name in brackets: the latest.</summary>
        public List<NameMention> Wordings { get; } = [first];

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        public bool IsJoined { get; set; }
    }

    /// <summary>To the latest group that the name belongs to, else to a new one.</summary>
    public void Add(NameMention mention)
    {
        var keys = Keys(mention);
        var at = Match(mention, keys);
        if (at < 0)
        {
            at = groups.Count;
            groups.Add(new Group(mention));
        }
        else
        {
            var group = groups[at];
            group.Mentions.Add(mention);
            if (group.Wordings.Count < MostLike && !group.Wordings.Exists(other => other.Text == mention.Text))
            {
                group.Wordings.Add(mention);
            }
        }

        Note(keys, mention.Kind, at);
        last = at;
    }

    /// <summary>A headline says "Khan" before the text says "Imran Khan": the short group joins the only full name that fits.</summary>
    public IEnumerable<IReadOnlyList<NameMention>> Joined()
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var shorter = groups[i].Mentions[0];
            var full = Like(shorter.Kind, Keys(shorter))
                .Where(at => at != i && groups[at].Mentions[0].Range.Start > shorter.Range.Start)
                .Where(at => groups[at].Wordings.Exists(name => IsSame(name, shorter) && name.Text.Length > shorter.Text.Length))
                .Take(2)
                .ToList();
            if (full is [var only])
            {
                groups[only].Mentions = [.. groups[i].Mentions, .. groups[only].Mentions];
                groups[only].Wordings.AddRange(groups[i].Wordings);
                groups[i].IsJoined = true;
                Note(Keys(shorter), shorter.Kind, only);
            }
        }

        return groups.Where(group => !group.IsJoined).Select(group => group.Mentions);
    }

    private int Match(NameMention mention, List<string> keys)
    {
        var found = Like(mention.Kind, keys)
            .Where(at => groups[at].Wordings.Exists(name => IsSame(name, mention)))
            .DefaultIfEmpty(-1)
            .Max();
        // "World Health Organization (WHO)": right after the name, whatever its letters are.
        return last > found && groups[last].Mentions[^1] is var before && before.Kind == mention.Kind && IsSame(before, mention)
            ? last
            : found;
    }

    private bool IsSame(NameMention earlier, NameMention later) =>
        Aliases.Equal(earlier.Text, later.Text)
        || later.Kind switch
        {
            NameKind.Person => Aliases.IsShortPerson(earlier.Text, later.Text),
            NameKind.Organization => Aliases.IsShortOrganization(earlier, later, text),
            _ => false,
        };

    private IEnumerable<int> Like(NameKind kind, List<string> keys) =>
        keys.SelectMany(key =>
                byKey.TryGetValue((kind, key), out var all) ? all.Skip(Math.Max(0, all.Count - MostLike)) : Enumerable.Empty<int>()
            )
            .Distinct()
            .Where(at => !groups[at].IsJoined);

    private void Note(List<string> keys, NameKind kind, int group)
    {
        foreach (var key in keys)
        {
            if (groups[group].Keys.Add(key))
            {
                (byKey.TryGetValue((kind, key), out var all) ? all : byKey[(kind, key)] = []).Add(group);
            }
        }
    }

    private static List<string> Keys(NameMention mention) =>
        [.. Aliases.Keys(mention.Text, mention.Kind).Select(key => key.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
}

using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>The words that bylines are made of beside names, from data files.</summary>
internal static class BylineWords
{
    private static readonly FrozenDictionary<string, string[]> Kinds = WordList
        .Pairs("Articles/words/bylines.tsv")
        .GroupBy(pair => pair.Kind, pair => pair.Word)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Longest first, so that "written by" is found before "by".</summary>
    public static IReadOnlyList<string> Leads { get; } = [.. Kinds["lead"].Distinct().OrderByDescending(lead => lead.Length)];

    public static FrozenSet<string> Ands { get; } = Kinds["and"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Roles { get; } = Kinds["role"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Roles of those who write articles.</summary>
    public static FrozenSet<string> Press { get; } = Kinds["press"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Leads that pages print without a blank before the name: "ByAda Holm".</summary>
    public static IReadOnlyList<string> Glued { get; } = [.. Kinds["glued"]];

    /// <summary>Words of buttons and menus.</summary>
    public static FrozenSet<string> Buttons { get; } = NotNames("ui");

    /// <summary>Words of houses, desks and offices, which are no person.</summary>
    public static FrozenSet<string> Houses { get; } = NotNames("house");

    /// <summary>What a job is about, between a name and its role: "Ada Holm Culture reporter".</summary>
    public static FrozenSet<string> Fields { get; } = Kinds["field"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Agencies { get; } = Kinds["agency"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words in capitals before a colon that name no place.</summary>
    public static FrozenSet<string> NotPlaces { get; } =
        WordList.Lines("Articles/words/not-places.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Particles { get; } = Kinds["particle"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> PublishedLabels { get; } = Labels("published");

    public static IReadOnlyList<string> UpdatedLabels { get; } = Labels("updated");

    private static FrozenSet<string> NotNames(string kind) =>
        WordList
            .Pairs("Articles/words/not-names.txt")
            .Where(pair => pair.Kind == kind)
            .Select(pair => pair.Word)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Labels(string kind) =>
        [
            .. WordList
                .Pairs("Articles/words/date-labels.txt")
                .Where(pair => pair.Kind == kind)
                .Select(pair => pair.Word)
                .Distinct()
                .OrderByDescending(label => label.Length),
        ];
}

using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Summarizer.Language.Words;

/// <summary>
/// Reads the word lists that are embedded under their path ("Language/abbreviations.en.txt"), each once: an entry a line, '#' begins a
/// comment line, blank lines are nothing. A list that isn't there is a fault of the build and throws.
/// </summary>
public static class WordList
{
    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Sets = new();
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Tables = new();

    /// <summary>The entries as a set, whatever the case.</summary>
    public static FrozenSet<string> Load(string resource) =>
        Sets.GetOrAdd(resource, static name => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>A file of two columns, separated by a tab: first to second, whatever the case; of a key's several lines the last counts.</summary>
    public static FrozenDictionary<string, string> Table(string resource) =>
        Tables.GetOrAdd(
            resource,
            static name =>
                Lines(name)
                    .Select(line => line.Split('\t', 2))
                    .GroupBy(columns => columns[0].Trim(), StringComparer.OrdinalIgnoreCase)
                    .ToFrozenDictionary(
                        group => group.Key,
                        group => group.Last().ElementAtOrDefault(1)?.Trim() ?? "",
                        StringComparer.OrdinalIgnoreCase
                    )
        );

    /// <summary>The entries in the file's order; read anew at each call.</summary>
    public static IReadOnlyList<string> Lines(string resource) =>
        [.. EmbeddedFile.Text(resource).Split('\n').Select(line => line.Trim(' ')).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>A file of lines "kind, tab, words parted by spaces", as pairs in the file's order; "_" stands for a space inside a word.</summary>
    public static IEnumerable<(string Kind, string Word)> Pairs(string resource) =>
        from line in Lines(resource)
        let columns = line.Split('\t', 2)
        where columns.Length == 2
        from word in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (columns[0], word.Replace('_', ' '));

    /// <summary>The lists under a path's beginning that are there, as for the languages of a list.</summary>
    public static IEnumerable<string> Names(string prefix) => EmbeddedFile.Paths(prefix);
}

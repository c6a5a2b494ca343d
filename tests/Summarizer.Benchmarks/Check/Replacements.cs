using System.Reflection;

namespace Summarizer.Benchmarks.Check;

/// <summary>The suite's own lists of what is put for what.</summary>
internal static class Replacements
{
    private static readonly ILookup<string, (string From, string To)> Lists = Read().ToLookup(r => r.Kind, r => (r.From, r.To));

    public static IEnumerable<(string From, string To)> Of(string kind) => Lists[kind];

    private static IEnumerable<(string Kind, string From, string To)> Read() =>
        Lines("Check/corruptions.tsv").Select(columns => (columns[0], columns[1], columns.ElementAtOrDefault(2) ?? ""));

    /// <summary>The columns of an embedded file's lines.</summary>
    public static IEnumerable<string[]> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is { Length: >= 2 } columns && line[0] != '#')
            {
                yield return columns;
            }
        }
    }
}

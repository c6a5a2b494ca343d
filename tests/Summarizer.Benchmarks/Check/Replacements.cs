using System.Reflection;

namespace Summarizer.Benchmarks.Check;

/// <summary>The suite's own lists of what is put for what.</summary>
internal static class Replacements
{
    private static readonly ILookup<string, (string From, string To)> Lists = Read().ToLookup(r => r.Kind, r => (r.From, r.To));

    public static IEnumerable<(string From, string To)> Of(string kind) => Lists[kind];

    private static IEnumerable<(string Kind, string From, string To)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Check/corruptions.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is { Length: >= 2 } columns && line[0] != '#')
            {
                yield return (columns[0], columns[1], columns.ElementAtOrDefault(2) ?? "");
            }
        }
    }
}

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Summarizer.Articles;

/// <summary>The metadata above a Markdown post, YAML or simple TOML: each key's values as printed, keys in lower case.</summary>
internal sealed class FrontMatter
{
    // Metadata fill a page at most; the parser's tree is built and compared as deep as it is nested.
    private const int Longest = 64_000;
    private const int Deepest = 16;

    private readonly Dictionary<string, string[]> values;

    private FrontMatter(Dictionary<string, string[]> values) => this.values = values;

    /// <summary>Reads what stands between the marks; what is no YAML is read line by line.</summary>
    public static FrontMatter Read(string text)
    {
        try
        {
            if (text.Length > Longest || IsDeep(text))
            {
                return Lines(text);
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
                ? new FrontMatter(
                    root.Children.Where(pair => pair.Key is YamlScalarNode)
                        .GroupBy(pair => ((YamlScalarNode)pair.Key).Value?.ToLowerInvariant() ?? "")
                        .ToDictionary(group => group.Key, group => Scalars(group.First().Value, depth: 0).ToArray())
                )
                : Lines(text);
        }
        catch (YamlException)
        {
            return Lines(text);
        }
    }

    private static bool IsDeep(string text)
    {
        var events = new Parser(new StringReader(text));
        for (var depth = 0; events.MoveNext(); )
        {
            depth += events.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    public string? First(params string[] keys) =>
        Array.Find(keys, key => values.TryGetValue(key, out var found) && found.Length > 0 && !string.IsNullOrWhiteSpace(found[0]))
            is { } key
            ? TextLines.Squeeze(values[key][0])
            : null;

    public IReadOnlyList<string> All(params string[] keys) => Array.Find(keys, values.ContainsKey) is { } key ? values[key] : [];

    // "author: {name: Ada Holm}" and lists of either.
    private static IEnumerable<string> Scalars(YamlNode node, int depth) =>
        node switch
        {
            YamlScalarNode { Value: { } value } => [value],
            YamlSequenceNode list when depth < 3 => list.Children.Take(50).SelectMany(child => Scalars(child, depth + 1)),
            YamlMappingNode map when depth < 3 => map
                .Children.Where(pair => pair.Key is YamlScalarNode { Value: "name" or "title" or "url" or "text" })
                .Take(1)
                .SelectMany(pair => Scalars(pair.Value, depth + 1)),
            _ => [],
        };

    private static FrontMatter Lines(string text) =>
        new(
            text.Split('\n')
                .Select(line => line.Split([':', '='], 2))
                .Where(parts => parts.Length == 2 && parts[0].Trim().Length is > 0 and < 40)
                .GroupBy(parts => parts[0].Trim().ToLowerInvariant())
                .ToDictionary(
                    group => group.Key,
                    group => group.First()[1].Trim(' ', '[', ']').Split(',').Select(value => value.Trim(' ', '"', '\'')).ToArray()
                )
        );
}

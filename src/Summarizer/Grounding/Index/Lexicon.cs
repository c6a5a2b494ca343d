using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>How English words relate in meaning, by lemma: same sense, wider sense, sisters under one wider sense, opposites.</summary>
internal static class Lexicon
{
    private static readonly Lazy<(Dictionary<string, int[]> Senses, int[][] Wider, bool[] Verbal)> Net = new(ReadSenses);
    private static readonly Lazy<FrozenDictionary<string, string[]>> Opposites = new(() =>
        WordList
            .Lines("Grounding/antonyms.en.tsv")
            .Select(line => line.Split('\t'))
            .Select(pair => new[] { Lemma.OfListed(pair[0]), Lemma.OfListed(pair[1]) })
            .Where(pair => pair[0] != pair[1])
            .SelectMany(pair => new[] { pair, [pair[1], pair[0]] })
            .GroupBy(pair => pair[0], pair => pair[1])
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal)
    );

    public static bool AreSynonyms(string a, string b) =>
        Senses(a) is { } left && Senses(b) is { } right && left.AsSpan().ContainsAny(right) && !AreOpposites(a, b);

    /// <summary>One word's sense includes the other's: "pour" and "spill", "car" and "vehicle".</summary>
    public static bool IsWiderOrNarrower(string a, string b) =>
        Senses(a) is { } left
        && Senses(b) is { } right
        && !AreOpposites(a, b)
        && (left.Any(s => Wider(s).ContainsAny(right)) || right.Any(s => Wider(s).ContainsAny(left)));

    /// <summary>Two words under one wider sense that share none: "blue" and "pink", "north" and "south".</summary>
    public static bool AreSisters(string a, string b) =>
        Senses(a) is { } left
        && Senses(b) is { } right
        && !left.AsSpan().ContainsAny(right)
        && left.Any(s => right.Any(t => Wider(s).ContainsAny(Wider(t))));

    public static bool AreOpposites(string a, string b) => OppositesOf(a).Contains(b);

    public static string[] OppositesOf(string lemma) => Opposites.Value.GetValueOrDefault(lemma) ?? [];

    /// <summary>Whether most of a word's senses are of verbs or adverbs: how a thing is said, more often than what is said.</summary>
    public static bool IsVerbOrAdverb(string lemma)
    {
        var senses = SensesOf(lemma);
        return senses.Length > 0 && 2 * senses.Count(s => Net.Value.Verbal[s]) > senses.Length;
    }

    /// <summary>Whether one of some senses is wider than one of others.</summary>
    public static bool IsWider(ReadOnlySpan<int> wider, ReadOnlySpan<int> narrower)
    {
        foreach (var sense in narrower)
        {
            if (wider.ContainsAny(Wider(sense)))
            {
                return true;
            }
        }

        return false;
    }

    public static int[] SensesOf(string lemma) => Senses(lemma) ?? [];

    public static int[] WiderThan(int sense) => Net.Value.Wider[sense];

    private static int[]? Senses(string lemma) => Net.Value.Senses.GetValueOrDefault(lemma);

    private static ReadOnlySpan<int> Wider(int sense) => Net.Value.Wider[sense];

    private static (Dictionary<string, int[]> Senses, int[][] Wider, bool[] Verbal) ReadSenses()
    {
        var senses = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var wider = new List<int[]>();
        var verbal = new List<bool>();
        foreach (var line in WordList.Lines("Grounding/synsets.en.tsv"))
        {
            var end = line.IndexOf('\t', StringComparison.Ordinal);
            var words = end < 0 ? line.AsSpan() : line.AsSpan(0, end);
            // The first is the part of speech.
            for (var space = words.IndexOf(' '); space >= 0; space = words.IndexOf(' '))
            {
                words = words[(space + 1)..];
                var length = words.IndexOf(' ');
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    senses,
                    Lemma.OfListed((length < 0 ? words : words[..length]).ToString()),
                    out _
                );
                list ??= new(2);
                if (list.Count == 0 || list[^1] != wider.Count)
                {
                    list.Add(wider.Count);
                }
            }

            verbal.Add(line[0] is 'v' or 'r');
            wider.Add(end < 0 ? [] : Array.ConvertAll(line[(end + 1)..].Split(' '), int.Parse));
        }

        return (senses.ToDictionary(s => s.Key, s => s.Value.ToArray(), StringComparer.Ordinal), [.. wider], [.. verbal]);
    }
}

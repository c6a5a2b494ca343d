using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>How English words relate in meaning, by lemma: same sense, wider sense, sisters under one wider sense, opposites.</summary>
internal static class Lexicon
{
    private static readonly Lazy<(FrozenDictionary<string, int[]> Senses, int[][] Wider, bool[] Verbal)> Net = new(ReadSenses);
    private static readonly Lazy<FrozenDictionary<string, string[]>> Opposites = new(() =>
        WordList
            .Lines("Grounding/antonyms.en.tsv")
            .Select(line => line.Split('\t'))
            .SelectMany(pair => new[] { (Of(pair[0]), Of(pair[1])), (Of(pair[1]), Of(pair[0])) })
            .Where(pair => pair.Item1 != pair.Item2)
            .Distinct()
            .GroupBy(pair => pair.Item1, pair => pair.Item2)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
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

    private static string Of(string word) => Lemma.Of(word, "en");

    private static (FrozenDictionary<string, int[]> Senses, int[][] Wider, bool[] Verbal) ReadSenses()
    {
        var senses = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var wider = new List<int[]>();
        var verbal = new List<bool>();
        foreach (var line in WordList.Lines("Grounding/synsets.en.tsv"))
        {
            var columns = line.Split('\t');
            foreach (var word in columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Of).Distinct())
            {
                if (!senses.TryGetValue(word, out var list))
                {
                    senses[word] = list = [];
                }

                list.Add(wider.Count);
            }

            verbal.Add(line[0] is 'v' or 'r');
            wider.Add(columns.Length > 1 ? [.. columns[1].Split(' ').Select(int.Parse)] : []);
        }

        return (senses.ToFrozenDictionary(s => s.Key, s => s.Value.ToArray(), StringComparer.Ordinal), [.. wider], [.. verbal]);
    }
}

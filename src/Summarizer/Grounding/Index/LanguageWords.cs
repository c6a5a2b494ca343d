using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>The words of one language by what they do to a statement: its file <c>Grounding/words/LANGUAGE.tsv</c>.</summary>
internal sealed class LanguageWords
{
    private const string Folder = "Grounding/words/";
    private const int ShortestStem = 2;

    // "state" and "statement", "miss" and "mission" are no longer the same.
    private const int LeastStem = 5;

    private static readonly ConcurrentDictionary<string, LanguageWords> Known = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WordClass> words;
    private readonly FrozenDictionary<string, WordClass> stems;
    private readonly ILookup<string, (string[] Words, WordClass Class)> phrases;
    private readonly FrozenDictionary<string, int> prepositions;
    private readonly ILookup<string, int> same;
    private readonly ILookup<string, int> sides;
    private readonly List<(string Stem, int Side)> sidesOfStems;
    private readonly FrozenDictionary<string, WordClass> contractions;
    private readonly FrozenSet<string> articles;
    private readonly FrozenSet<string> owners;
    private readonly FrozenSet<string> endings;

    private LanguageWords(string language)
    {
        var path = $"{Folder}{language}.tsv";
        IsKnown = EmbeddedFile.Exists(path);
        var lines = IsKnown ? WordList.Lines(path).Select(line => line.Split('\t', 2)).Where(c => c.Length == 2).ToList() : [];
        var entries = lines
            .Select(c => (Words: c[1], Class: Enum.TryParse<WordClass>(c[0], ignoreCase: true, out var told) ? told : (WordClass?)null))
            .Where(line => line.Class is not null)
            .SelectMany(line => Split(line.Words).Select(word => (Word: word, Class: line.Class!.Value)))
            .ToList();
        // Of two classes of a word the later in the file is the stronger.
        words = entries
            .Where(e => !e.Word.Contains('_', StringComparison.Ordinal) && e.Word[^1] != '*')
            .GroupBy(e => e.Word)
            .ToFrozenDictionary(g => g.Key, g => g.Last().Class, StringComparer.Ordinal);
        stems = entries.Where(e => e.Word[^1] == '*').GroupBy(e => e.Word[..^1]).ToFrozenDictionary(g => g.Key, g => g.Last().Class);
        phrases = entries
            .Where(e => e.Word.Contains('_', StringComparison.Ordinal))
            .Select(e => (Words: e.Word.Split('_'), e.Class))
            .OrderByDescending(e => e.Words.Length)
            .ToLookup(e => e.Words[0]);
        prepositions = Groups(lines, "preposition").ToFrozenDictionary(p => p.Key, p => p.First());
        same = Groups(lines, "same");
        var opposites = lines
            .Where(c => c[0] == "opposite")
            .Select(c => Split(c[1]))
            .Where(pair => pair.Length == 2)
            .SelectMany((pair, i) => pair.Select((word, side) => (Word: word, Side: (2 * i) + side)))
            .ToList();
        sides = opposites
            .Where(o => o.Word[^1] != '*')
            .SelectMany(o => new[] { o.Word, Lemma.Of(o.Word, language) }.Distinct().Select(form => (Form: form, o.Side)))
            .ToLookup(o => o.Form, o => o.Side);
        sidesOfStems = [.. opposites.Where(o => o.Word[^1] == '*').Select(o => (o.Word[..^1], o.Side))];
        contractions = lines
            .Where(c => c[0] == "contraction")
            .Select(c => Split(c[1]).ToArray())
            .ToFrozenDictionary(c => c[0], c => Enum.Parse<WordClass>(c[1], ignoreCase: true));
        articles = Set(lines, "article");
        owners = Set(lines, "owner");
        endings = Set(lines, "ending");
    }

    /// <summary>Whether the language has its file: without one nothing but near-verbatim words can be told apart.</summary>
    public bool IsKnown { get; }

    public static LanguageWords Of(string language) =>
        Known.GetOrAdd(language is "und" ? "en" : language, static code => new LanguageWords(code));

    /// <summary>The class of the word at a place, and how many words it takes ("no longer").</summary>
    public (WordClass Class, int Count) At(List<Word> text, int at)
    {
        var word = text[at].Text;
        foreach (var (phrase, phraseClass) in phrases[word])
        {
            if (at + phrase.Length <= text.Count && phrase.Select((p, k) => text[at + k].Text == p).All(same => same))
            {
                return (phraseClass, phrase.Length);
            }
        }

        if (words.TryGetValue(word, out var known))
        {
            return (known, 1);
        }

        if (owners.Contains(word))
        {
            return (WordClass.Small, 1);
        }

        for (var length = word.Length; length >= ShortestStem; length--)
        {
            if (stems.TryGetValue(word[..length], out var stem))
            {
                return (stem, 1);
            }
        }

        return (WordClass.None, 1);
    }

    /// <summary>What is joined to a word by an apostrophe ("she'll"); none for nothing that is known.</summary>
    public WordClass Contracted(string ending) => contractions.GetValueOrDefault(ending);

    /// <summary>Which of the prepositions that stand for one another; 0 for a word that is none.</summary>
    public int Preposition(string word) => prepositions.GetValueOrDefault(word);

    public bool IsArticle(string word) => articles.Contains(word);

    public bool IsOwner(string word) => owners.Contains(word);

    /// <summary>The lines of words that may stand for one another which have the word.</summary>
    public int[] GroupsOf(string word, string lemma) => All(same, word, lemma);

    /// <summary>The pairs of opposites which have the word, each twice its number and which of the two it is.</summary>
    public int[] SidesOf(string word, string lemma) =>
        sidesOfStems.Exists(s => word.StartsWith(s.Stem, StringComparison.Ordinal))
            ?
            [
                .. All(sides, word, lemma)
                    .Concat(sidesOfStems.Where(s => word.StartsWith(s.Stem, StringComparison.Ordinal)).Select(s => s.Side)),
            ]
            : All(sides, word, lemma);

    /// <summary>"announce" and "announcement": one stem with two of the language's endings.</summary>
    public bool AreDerived(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= LeastStem && IsEnding(a[shared..]) && IsEnding(b[shared..]);

        bool IsEnding(string rest) => rest.Length == 0 || endings.Contains(rest);
    }

    private static int[] All(ILookup<string, int> lines, string word, string lemma) =>
        lines.Contains(word) || lines.Contains(lemma) ? [.. lines[word].Concat(lines[lemma]).Distinct()] : [];

    private static ILookup<string, int> Groups(List<string[]> lines, string kind) =>
        lines
            .Where(c => c[0] == kind)
            .SelectMany((c, i) => Split(c[1]).Select(word => (Word: word.Replace('_', ' '), Group: i + 1)))
            .ToLookup(p => p.Word, p => p.Group);

    private static FrozenSet<string> Set(List<string[]> lines, string kind) =>
        lines.Where(c => c[0] == kind).SelectMany(c => Split(c[1])).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

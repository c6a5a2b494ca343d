using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>The words of one language by what they do to a statement: its file <c>Grounding/words/LANGUAGE.tsv</c>.</summary>
internal sealed class LanguageWords
{
    private const string Folder = "Grounding/words/";
    private const int ShortestStem = 2;

    private static readonly ConcurrentDictionary<string, LanguageWords> Known = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WordClass> words;
    private readonly FrozenDictionary<string, WordClass> stems;
    private readonly ILookup<string, (string[] Words, WordClass Class)> phrases;
    private readonly FrozenDictionary<string, int> prepositions;
    private readonly ILookup<string, int> same;
    private readonly List<(string[] One, string[] Other)> opposites;
    private readonly FrozenDictionary<string, WordClass> contractions;
    private readonly FrozenSet<string> articles;
    private readonly FrozenSet<string> owners;

    private LanguageWords(string language)
    {
        var path = $"{Folder}{language}.tsv";
        IsKnown = EmbeddedFile.Exists(path);
        var lines = IsKnown ? WordList.Lines(path).Select(line => line.Split('\t', 2)).Where(c => c.Length == 2).ToList() : [];
        var entries = lines
            .Where(c => Enum.TryParse<WordClass>(c[0], ignoreCase: true, out _))
            .SelectMany(c => Split(c[1]).Select(w => (Word: w, Class: Enum.Parse<WordClass>(c[0], ignoreCase: true))))
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
        opposites =
        [
            .. lines
                .Where(c => c[0] == "opposite")
                .Select(c => Split(c[1]).ToArray())
                .Where(p => p.Length == 2)
                .Select(p => (Forms(p[0]), Forms(p[1]))),
        ];
        contractions = lines
            .Where(c => c[0] == "contraction")
            .Select(c => Split(c[1]).ToArray())
            .ToFrozenDictionary(c => c[0], c => Enum.Parse<WordClass>(c[1], ignoreCase: true));
        articles = Set(lines, "article");
        owners = Set(lines, "owner");

        string[] Forms(string word) => word[^1] == '*' ? [word] : [word, Lemma.Of(word, language)];
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

    /// <summary>Whether the file says that two words may stand for one another.</summary>
    public bool AreSame(Term a, Term b) => Groups(a).Intersect(Groups(b)).Any();

    public bool AreOpposites(Term a, Term b) => opposites.Exists(o => (Is(a, o.One) && Is(b, o.Other)) || (Is(b, o.One) && Is(a, o.Other)));

    private static bool Is(Term term, string[] forms) =>
        forms.Any(f => f[^1] == '*' ? term.Text.StartsWith(f[..^1], StringComparison.Ordinal) : f == term.Text || f == term.Lemma);

    private IEnumerable<int> Groups(Term term) => same[term.Text].Concat(same[term.Lemma]);

    private static ILookup<string, int> Groups(List<string[]> lines, string kind) =>
        lines
            .Where(c => c[0] == kind)
            .SelectMany((c, i) => Split(c[1]).Select(word => (Word: word.Replace('_', ' '), Group: i + 1)))
            .ToLookup(p => p.Word, p => p.Group);

    private static FrozenSet<string> Set(List<string[]> lines, string kind) =>
        lines.Where(c => c[0] == kind).SelectMany(c => Split(c[1])).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

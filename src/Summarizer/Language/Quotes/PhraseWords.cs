using System.Collections.Frozen;

namespace Summarizer.Language;

/// <summary>The small words around the phrase that names a speaker.</summary>
internal static class PhraseWords
{
    private static readonly ILookup<string, string> Kinds = WordList.Pairs("Language/Quotes/phrasewords.en.tsv").ToLookup(pair => pair.Kind, pair => pair.Word);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> After = Load("after");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Load("before");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = Load("adverb");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = Load("opening");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clauses = Load("clause");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Objects = Load("object");

    /// <summary>"said Ann Vale | in May".</summary>
    public static bool EndsAfterVerb(ReadOnlySpan<char> word) => After.Contains(word);

    /// <summary>"it rained and | the mayor said".</summary>
    public static bool EndsBeforeVerb(ReadOnlySpan<char> word) => Before.Contains(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]));

    /// <summary>No noun phrase begins with it.</summary>
    public static bool IsNoOpening(ReadOnlySpan<char> word) => Openings.Contains(word);

    /// <summary>"As it rained, Ann Vale left": the sentence's subject comes after a comma.</summary>
    public static bool BeginsClause(ReadOnlySpan<char> word) => Clauses.Contains(word);

    /// <summary>"of Ann Vale".</summary>
    public static bool IsBeforeObject(ReadOnlySpan<char> word) => Objects.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(string kind) => Kinds[kind].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

using System.Collections.Frozen;
using Summarizer.Language.Names;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>The small words around the phrase that names a speaker.</summary>
internal static class PhraseWords
{
    private static readonly ILookup<string, string> Kinds = WordList
        .Pairs("Language/Speech/phrasewords.en.tsv")
        .ToLookup(pair => pair.Kind, pair => pair.Word);
    private static readonly NameLists.Words After = Load("after");
    private static readonly NameLists.Words Before = Load("before");
    private static readonly NameLists.Words Adverbs = Load("adverb");
    private static readonly NameLists.Words Openings = Load("opening");
    private static readonly NameLists.Words Clauses = Load("clause");
    private static readonly NameLists.Words Objects = Load("object");

    /// <summary>"said Ann Vale | in May".</summary>
    public static bool EndsAfterVerb(ReadOnlySpan<char> word) => After.Has(word);

    /// <summary>"it rained and | the mayor said".</summary>
    public static bool EndsBeforeVerb(ReadOnlySpan<char> word) => Before.Has(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        Adverbs.Has(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]));

    /// <summary>No noun phrase begins with it.</summary>
    public static bool IsNoOpening(ReadOnlySpan<char> word) => Openings.Has(word);

    /// <summary>"As it rained, Ann Vale left": the sentence's subject comes after a comma.</summary>
    public static bool BeginsClause(ReadOnlySpan<char> word) => Clauses.Has(word);

    /// <summary>"of Ann Vale".</summary>
    public static bool IsBeforeObject(ReadOnlySpan<char> word) => Objects.Has(word);

    private static NameLists.Words Load(string kind) => new(Kinds[kind].ToFrozenSet(StringComparer.OrdinalIgnoreCase));
}

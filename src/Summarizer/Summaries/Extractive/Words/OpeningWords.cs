using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Summarizer.Summaries.Extractive.Words;

/// <summary>The words by which a sentence points back at what came before it.</summary>
internal static class OpeningWords
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Lists = new();

    /// <summary>"person", "neuter", "pronoun", "connective" or null; always null in a language without a list.</summary>
    public static string? KindOf(ReadOnlySpan<char> word, string language) =>
        Lists.GetOrAdd(language, Read).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) ? kind : null;

    private static FrozenDictionary<string, string> Read(string language) =>
        LanguageWords.Of("opening", language).ToFrozenDictionary(p => p.Word, p => p.Kind, StringComparer.OrdinalIgnoreCase);
}

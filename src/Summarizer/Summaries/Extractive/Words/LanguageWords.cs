using System.Collections.Concurrent;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive.Words;

/// <summary>The one word file of a language: lists by name, some of them parted by kind ("opening.person"). A language without a file has none.</summary>
internal static class LanguageWords
{
    private static readonly ConcurrentDictionary<string, ILookup<string, (string Kind, string Word)>> Files = new();

    /// <summary>The words of a list with their kinds, each word once.</summary>
    public static IEnumerable<(string Kind, string Word)> Of(string list, string language) =>
        Files.GetOrAdd(language, Read)[list].DistinctBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase);

    private static ILookup<string, (string Kind, string Word)> Read(string language)
    {
        var name = $"Summaries/Extractive/Words/words.{language}.tsv";
        return (WordList.Names(name).Any() ? WordList.Pairs(name) : [])
            .Select(pair => (Name: pair.Kind.Split('.', 2), pair.Word))
            .ToLookup(entry => entry.Name[0], entry => (entry.Name[^1], entry.Word));
    }
}

using System.Collections.Frozen;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>Whether a word belongs to what a sentence itself states: "called off a strike that was to begin" plans nothing.</summary>
internal static class MainClause
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subordinators = LanguageWords
        .Of("subordinator", "en")
        .Select(entry => entry.Word)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Holds(string text, IReadOnlyList<Token> tokens, int at)
    {
        // ", due to open in autumn,": an aside.
        if (at > 0 && tokens[at - 1].Is(text, ',') && !tokens[at].Is(text, "will") && !tokens[at].Is(text, "would"))
        {
            return false;
        }

        // The first word opens a clause before the main one, whose end needs no comma.
        var subordinate = false;
        for (var i = 1; i < at; i++)
        {
            if (tokens[i].Is(text, ';'))
            {
                return false;
            }

            subordinate = tokens[i].IsWord ? subordinate || Opens(text, tokens, i) : subordinate && !tokens[i].Is(text, ',');
        }

        return !subordinate;
    }

    /// <summary>"announced that it will" goes on with what is announced; "a bill that would" doesn't.</summary>
    private static bool Opens(string text, IReadOnlyList<Token> tokens, int at) =>
        Subordinators.Contains(tokens[at].Span(text)) || (tokens[at].Is(text, "that") && !IsReport(tokens[at - 1].Span(text)));

    /// <summary>In the past: "states" is a noun as often as a verb.</summary>
    private static bool IsReport(ReadOnlySpan<char> word) => NameLists.SaidVerbs.Has(word) && !word.EndsWith('s');
}

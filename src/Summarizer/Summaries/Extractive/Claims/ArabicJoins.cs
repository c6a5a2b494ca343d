using System.Collections.Frozen;
using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>Arabic joins sentences by an "and" that is written with the first word, and leaves out who speaks on: both are mended in a claim.</summary>
internal static class ArabicJoins
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Own = LanguageWords
        .Of("ownwaw", "ar")
        .Select(entry => entry.Word)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Reporting = WordList
        .Table("Language/Speech/reporting.ar.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The "and" to leave out, and the speaker to put behind a verb of saying that has none.</summary>
    public static IEnumerable<(TextRange Range, string Words)> Changes(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        if (
            report.Language != "ar"
            || sentence.Tokens.Count < 3
            || sentence.Tokens[0] is not { IsWord: true } first
            || first.Start != claim.Start
        )
        {
            yield break;
        }

        var word = first.Span(report.Text);
        var joined = word is ['و', _, _, ..] && !Own.Contains(word);
        var speaks =
            Reporting.TryGetValue(joined ? word[1..] : word, out var kind) && kind == "verb" && HasNoSubject(report.Text, sentence.Tokens);
        if (joined)
        {
            yield return (new TextRange(first.Start, first.Start + 1), "");
        }

        if (speaks && sentence.Speaker is { } speaker)
        {
            yield return (new TextRange(first.End, first.End), " " + speaker);
        }
    }

    private static bool HasNoSubject(string text, IReadOnlyList<Token> tokens) =>
        tokens[1].Is(text, ':') || (Reporting.TryGetValue(tokens[1].Span(text), out var kind) && kind is "that" or "thathe");
}

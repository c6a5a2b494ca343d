using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>Whether a claim says "I" or "we" and nobody is named who says it.</summary>
internal static class FirstPerson
{
    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Lists = new();

    public static bool Speaks(ArticleReport report, FactCandidate candidate)
    {
        var words = Lists.GetOrAdd(report.Language, Read).GetAlternateLookup<ReadOnlySpan<char>>();
        var sentence = report.Sentences[candidate.Sentence];
        return sentence.Tokens.Any(token => candidate.Range.Contains(token.Range) && token.IsWord && IsMeant(report.Text, token) && words.Contains(token.Span(report.Text))
            && !sentence.Quotations.Any(quotation => quotation.Direct && quotation.Speaker is not null && quotation.Range.Contains(token.Range)));
    }

    private static FrozenSet<string> Read(string language)
    {
        var name = $"Summaries/Extractive/firstperson.{language}.txt";
        return WordList.Names(name).Any() ? WordList.Load(name) : FrozenSet.Create<string>(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>"US" is a country; a letter before a stop an initial.</summary>
    private static bool IsMeant(string text, Token token) =>
        (token.Range.Length == 1 || !char.IsUpper(text[token.Start + 1])) && (token.End == text.Length || text[token.End] != '.' || token.Range.Length > 1);
}

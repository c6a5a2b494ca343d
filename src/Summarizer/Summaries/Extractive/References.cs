using System.Collections.Frozen;
using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>
/// Whether words mean somebody or something that only the sentences before them name: "The company said …", "In 2012, she …".
/// English alone has the words for it; elsewhere nothing is found.
/// </summary>
internal static class References
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        WordList.Pairs("Summaries/Extractive/references.en.tsv").DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Kind, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool AreOpen(ArticleReport report, ReportedSentence sentence, TextRange range)
    {
        if (report.Language is not "en")
        {
            return false;
        }

        var words = sentence.Tokens.Where(token => token.Kind != TokenKind.Punctuation && range.Contains(token.Range)).ToList();
        return BeginsTold(report.Text, words) || IsOpen(report, sentence, range);
    }

    /// <summary>"The company said …", not "The company behind …" or "The city council of …".</summary>
    public static bool BeginsTold(Article article, List<Token> tokens) =>
        article.Language is "en" && BeginsTold(article.Document, tokens.FindAll(token => token.Kind != TokenKind.Punctuation));

    private static bool BeginsTold(string text, List<Token> words) => words.Count > 3 && words[0].Is(text, "the")
        && IsKind("anaphor", words[1], text) && !words[2].StartsUpper(text) && !SaysWhich(words[2], text) && !SaysWhich(words[3], text);

    /// <summary>Whether a word opens a clause that stands before the main one ("As …, …").</summary>
    public static bool IsFronted(string text, Token word) => IsKind("fronted", word, text);

    /// <summary>The subject behind what stands before the main clause ("In 2012, she …"), nobody being named before it.</summary>
    private static bool IsOpen(ArticleReport report, ReportedSentence sentence, TextRange range)
    {
        var tokens = sentence.Tokens.Where(token => range.Contains(token.Range)).ToList();
        var comma = tokens.FindIndex(token => token.Is(report.Text, ','));
        return comma > 0 && comma + 1 < tokens.Count && (IsFronted(report.Text, tokens[0]) || IsKind("phrase", tokens[0], report.Text)) && IsKind("subject", tokens[comma + 1], report.Text)
            && !sentence.Names.Any(name => range.Contains(name.Range) && name.Range.Start < tokens[comma].Start && name.Kind == NameKind.Person);
    }

    private static bool SaysWhich(Token word, string text) => KindOf(word, text) is "which" or "phrase" or "fronted";

    private static bool IsKind(string kind, Token word, string text) => KindOf(word, text) == kind;

    private static string? KindOf(Token word, string text) => Kinds.TryGetValue(word.Span(text), out var kind) ? kind : null;
}

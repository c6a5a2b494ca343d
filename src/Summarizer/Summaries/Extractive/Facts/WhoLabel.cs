using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Of whom a fact tells: the names that its main clause has for a subject, and who says it; a name that only says which thing is meant is nobody.</summary>
internal static class WhoLabel
{
    /// <summary>So many tokens of a role or an article may stand before the first name.</summary>
    private const int LongestRole = 6;

    public static IReadOnlyList<string> Of(ArticleReport report, ReportedSentence sentence, FactCandidate candidate, string? speaker)
    {
        var who = new List<string>();
        if (candidate.Stands is { } stands && report.Names.Any(name => name.Kind != NameKind.Place && name.Text == stands))
        {
            who.Add(stands);
        }
        else if (Subject(report, sentence, candidate) is { } subject)
        {
            who.Add(subject.Text);
        }

        if (speaker is not null && report.Names.Any(name => name.Kind != NameKind.Place && name.Text == speaker))
        {
            who.Add(speaker);
        }

        return [.. who.Distinct()];
    }

    private static NameMention? Subject(ArticleReport report, ReportedSentence sentence, FactCandidate candidate)
    {
        var (text, tokens) = (report.Text, sentence.Tokens);
        var first = sentence.Names.FirstOrDefault(name => candidate.Range.Contains(name.Range));
        if (
            first is null or { Kind: NameKind.Place }
            || FunctionWords.Contains(report.Language, first.Text.AsSpan(0, Math.Max(0, first.Text.IndexOf(' '))))
            || !candidate.Claim.Contains(first.Text, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var before = 0;
        for (var i = 0; i < tokens.Count && tokens[i].Start < first.Range.Start; i++)
        {
            if (tokens[i].Start < candidate.Range.Start)
            {
                continue;
            }

            // A preposition or another mark before the name: it is no subject.
            var isRole = first.Role is { } role && role.Contains(tokens[i].Of(text), StringComparison.OrdinalIgnoreCase);
            if (
                ++before > LongestRole
                || tokens[i].Kind == TokenKind.Punctuation && !tokens[i].Is(text, '.')
                || !isRole
                    && !SayingWords.AreSaying(report.Language, tokens[i].Span(text))
                    && FunctionWords.Contains(report.Language, tokens[i].Span(text))
                    && !tokens[i].Is(text, "the")
            )
            {
                return null;
            }
        }

        var next = tokens.FirstOrDefault(token => token.Start >= first.Range.End);
        return next.Range.Length > 0 && Goes(report, first, next) ? first : null;
    }

    /// <summary>A verb, a comma or an "and" follows; "the NFL protocol", "Lind's yard" are of somebody.</summary>
    private static bool Goes(ArticleReport report, NameMention name, Token next)
    {
        var word = next.Span(report.Text);
        return next.Kind == TokenKind.Punctuation
            ? next.Is(report.Text, ',')
            : !char.IsUpper(word[0])
                && char.IsLetter(word[0])
                && (
                    name.Kind == NameKind.Person || report.Language == "ar"
                        ? !next.Is(report.Text, "s")
                        : FunctionWords.Contains(report.Language, word) && !next.Is(report.Text, "s")
                            || word.EndsWith("ed")
                            || NameLists.SaidVerbs.Has(word)
                );
    }
}

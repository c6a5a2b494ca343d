using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Claims;

/// <summary>"Its head, Jonas Vale, points out …" tells who without what "its" stands for.</summary>
internal static class Appositions
{
    private const int LongestRole = 5;

    /// <summary>The person, whose name a comma follows, and how many words are left out before; null where no "Its …, NAME, says" opens the sentence.</summary>
    public static (TextRange Person, int Skipped)? Subject(ArticleReport report, ReportedSentence sentence)
    {
        var tokens = sentence.Tokens;
        var comma = tokens.Take(LongestRole).ToList().FindIndex(token => token.Is(report.Text, ','));
        if (
            comma < 2
            || comma + 1 >= tokens.Count
            || OpeningWords.KindOf(tokens[0].Span(report.Text), report.Language) != "pronoun"
            || sentence.Names.FirstOrDefault(name => name.Range.Start == tokens[comma + 1].Start) is not { Kind: NameKind.Person } person
        )
        {
            return null;
        }

        var after = tokens.Where(token => token.Start >= person.Range.End).Take(2).ToList();
        return after.Count == 2 && after[0].Start == person.Range.End && after[0].Is(report.Text, ',') && after[1].IsWord
            ? (person.Range, comma)
            : null;
    }
}

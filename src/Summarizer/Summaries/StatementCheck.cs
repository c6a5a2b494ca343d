using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>One statement held against the article, the sentences that it cites first.</summary>
internal static class StatementCheck
{
    /// <summary>An open statement below this probability goes where nobody can be asked: chosen on the recorded answers.</summary>
    private const double Likely = 0.52;

    /// <summary>The same of a headline, which is read alone and most.</summary>
    private const double LikelyHeadline = 0.7;

    /// <summary>So large a share of a statement's words in no sentence given for it, nor beside them, makes it doubted at any probability.</summary>
    private const double Unsaid = 0.5;

    public static CheckedStatement Of(EvidenceIndex index, Statement statement)
    {
        if (!statement.Text.Any(char.IsLetterOrDigit))
        {
            return Against(statement, "empty", "it says nothing", []);
        }

        var verdict = ClaimChecker.Check(index, statement.Text, statement.Cited.Count == 0 ? null : statement.Cited);
        IReadOnlyList<Evidence> evidence =
            statement.Cited.Count == 0 ? verdict.Evidence
            : verdict.IsVerbatim ? verdict.Evidence
            : [.. statement.Cited.Distinct().Select(place => index.At(place, EvidenceMatch.Exact))];
        if (ForeignText.In(statement.Text, evidence) is { } foreign)
        {
            return Against(statement, "foreign", $"the sentences given for it do not have \"{foreign}\"", evidence);
        }

        if (statement.Cited.Count == 0 && !verdict.Supported)
        {
            return Against(statement, "no-evidence", "no sentence of the article is given for it", evidence);
        }

        return new CheckedStatement(statement, verdict.Kind)
        {
            Why = verdict.Kind is VerdictKind.BorneOut ? null : verdict.Reason,
            IsDoubted =
                verdict.Score < (statement.Place is StatementPlace.Headline ? LikelyHeadline : Likely)
                || TellingWords.Unsaid(index.Article, statement.Text, evidence) >= Unsaid,
            Support = verdict.IsVerbatim ? Support.Verbatim : Support.Checked,
            Evidence = evidence,
        };
    }

    private static CheckedStatement Against(Statement statement, string rule, string why, IReadOnlyList<Evidence> evidence) =>
        new(statement, VerdictKind.Contradicted)
        {
            Rule = rule,
            Why = why,
            Evidence = evidence,
        };
}

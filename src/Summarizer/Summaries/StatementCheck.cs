using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>One statement held against the article, the sentences that it cites first.</summary>
internal static class StatementCheck
{
    /// <summary>An open statement of whose words so large a share stands in no sentence given for it is doubted.</summary>
    private const double Unsaid = 0.4;

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

        if (evidence.Count == 0 && statement.Place is not StatementPlace.Headline)
        {
            return Against(statement, "no-evidence", "the article has nothing like it", evidence);
        }

        return new CheckedStatement(statement, verdict.Kind)
        {
            Why = verdict.Kind is VerdictKind.BorneOut ? null : verdict.Reason,
            IsDoubted =
                verdict.Findings.Any(finding => finding.IsCertain || SpeaksAgainst(finding.Kind))
                || UnsaidWords.Share(index.Article, statement.Text, evidence) >= Unsaid,
            Support = verdict.IsVerbatim ? Support.Verbatim : Support.Checked,
            Evidence = evidence,
        };
    }

    /// <summary>Of the other kinds as many true statements have one as false ones (development data).</summary>
    private static bool SpeaksAgainst(FindingKind kind) =>
        kind
            is FindingKind.Figure
                or FindingKind.Date
                or FindingKind.Name
                or FindingKind.Quote
                or FindingKind.Polarity
                or FindingKind.Opposite
                or FindingKind.Swap;

    private static CheckedStatement Against(Statement statement, string rule, string why, IReadOnlyList<Evidence> evidence) =>
        new(statement, VerdictKind.Contradicted)
        {
            Rule = rule,
            Why = why,
            Evidence = evidence,
        };
}

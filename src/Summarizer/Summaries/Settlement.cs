using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>
/// What becomes of a statement once the second reader, where there is one, has been asked: contradicted goes, borne out stays, open is the
/// reader's to decide, and what the reader puts right passes code again.
/// </summary>
internal static class Settlement
{
    /// <param name="decision">Null where nobody decided on it.</param>
    public static SettledStatement Of(EvidenceIndex index, CheckedStatement found, ReaderDecision? decision) =>
        found.Kind switch
        {
            VerdictKind.Contradicted => Refused(found, found.Rule, found.Why ?? ""),
            VerdictKind.BorneOut => Kept(found, found.Support),
            _ when decision is { Supported: true } => Kept(found, Support.Judged),
            _ when decision is { } against => PutRight(index, found, against) ?? Refused(found, "judge", against.Reason),
            _ when found.IsDoubted => Refused(found, "doubted", found.Why ?? "the article does not clearly say it"),
            _ => Kept(found, Support.Unchecked),
        };

    private static SettledStatement? PutRight(EvidenceIndex index, CheckedStatement found, ReaderDecision decision)
    {
        if (string.IsNullOrWhiteSpace(decision.Instead) || decision.Instead == found.Statement.Text)
        {
            return null;
        }

        var again = StatementCheck.Of(index, found.Statement with { Text = decision.Instead });
        return again.Kind is VerdictKind.Contradicted
            ? null
            : Kept(again, again.Kind is VerdictKind.BorneOut ? again.Support : Support.Judged);
    }

    private static SettledStatement Kept(CheckedStatement found, Support support) =>
        new(found.Statement, found.Statement.Text, support, found.Evidence);

    private static SettledStatement Refused(CheckedStatement found, string rule, string why) =>
        new SettledStatement(found.Statement, null, Support.Unchecked, found.Evidence).Refused(rule, why);
}

/// <summary>What the second reader decides on a statement.</summary>
/// <param name="Instead">Of one that is not supported: the statement put right; null where nothing is left of it.</param>
internal sealed record ReaderDecision(bool Supported, string Reason, string? Instead);

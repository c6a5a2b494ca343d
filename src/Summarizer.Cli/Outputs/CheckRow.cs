using System.Text.Json;
using Summarizer.Cli.JsonLines;
using Summarizer.Grounding;

namespace Summarizer.Cli.Outputs;

/// <summary>What <c>check --jsonl</c> writes for a row <c>{"id","text","claim"}</c>.</summary>
internal sealed record CheckRow(
    JsonElement Id,
    string Claim,
    bool Supported,
    double Score,
    string? Reason,
    IReadOnlyList<CheckedEvidence> Evidence
)
{
    public static CheckRow Of(InputRow row, long maxBytes)
    {
        var claim = row.Claim ?? throw new BadRowException(row.Id, "\"claim\" is missing");
        var verdict = ClaimChecker.Check(ArticleIndexCache.Of(row, maxBytes), claim);
        return new(
            row.Id,
            claim,
            verdict.Supported,
            Math.Round(verdict.Score, 4),
            verdict.Reason,
            [.. verdict.Evidence.Select(CheckedEvidence.Of)]
        );
    }
}

/// <summary>Words of the article and their place, in UTF-16 code units of its document.</summary>
internal sealed record CheckedEvidence(string Quote, int Start, int End)
{
    public static CheckedEvidence Of(Evidence evidence) => new(evidence.Quote, evidence.Start, evidence.End);
}

using System.Text.Json;
using Summarizer.Cli.JsonLines;
using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Cli.Outputs;

/// <summary>What <c>check --jsonl</c> writes for a row <c>{"id","text","claim"[,"quotes"]}</c>.</summary>
internal sealed record CheckRow(
    JsonElement Id,
    string Claim,
    VerdictKind Verdict,
    bool Supported,
    double Score,
    string? Reason,
    IReadOnlyList<CheckedEvidence> Evidence
)
{
    public static CheckRow Of(InputRow row, long maxBytes)
    {
        var claim = row.Claim ?? throw new BadRowException(row.Id, "\"claim\" is missing");
        var index = ArticleIndexCache.Of(row, maxBytes);
        var verdict = ClaimChecker.Check(index, claim, Cited(index, row.Quotes));
        return new(
            row.Id,
            claim,
            verdict.Kind,
            verdict.Supported,
            Math.Round(verdict.Score, 4),
            verdict.Reason,
            [.. verdict.Evidence.Select(CheckedEvidence.Of)]
        );
    }

    // A quote that the article does not have cites nothing.
    private static List<TextRange>? Cited(EvidenceIndex index, IReadOnlyList<string> quotes) =>
        quotes.Count == 0 ? null : [.. quotes.Select(index.Find).OfType<Evidence>().Select(found => new TextRange(found.Start, found.End))];
}

/// <summary>Words of the article and their place, in UTF-16 code units of its document.</summary>
internal sealed record CheckedEvidence(string Quote, int Start, int End)
{
    public static CheckedEvidence Of(Evidence evidence) => new(evidence.Quote, evidence.Start, evidence.End);
}

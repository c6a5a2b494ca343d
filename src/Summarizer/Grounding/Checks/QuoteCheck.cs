using Summarizer.Language;
using Summarizer.Language.Speech;

namespace Summarizer.Grounding.Checks;

/// <summary>What a claim puts between quotation marks stands in the article word by word, and is said there by the same speaker.</summary>
internal static class QuoteCheck
{
    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var (claim, range) = (context.Claim.Text, context.Claim.Range);
        foreach (var span in QuotedSpan.Of(claim, range))
        {
            foreach (
                var piece in span.Of(claim)
                    .Split(["...", "…", "[…]"], StringSplitOptions.RemoveEmptyEntries)
                    .Where(p => p.Any(char.IsLetterOrDigit))
            )
            {
                if (context.Index.Find(piece) is not { Match: not EvidenceMatch.Aligned } found)
                {
                    yield return new(
                        FindingKind.Quote,
                        $"the article does not have the words “{Short(piece)}”",
                        Absence.IsQuote(context, piece)
                    );
                }
                else if (WrongSpeaker(context, span, found) is { } reason)
                {
                    yield return new(FindingKind.Speaker, reason);
                }
            }
        }
    }

    private static string? WrongSpeaker(ClaimContext context, TextRange span, Evidence found)
    {
        var claimed = QuotationFinder
            .Find(context.Claim.Text, [context.Claim.Range], context.Language)
            .FirstOrDefault(q => q.Range.Overlaps(span))
            ?.Speaker;
        var printed = context.Index.Facts.Quotations.FirstOrDefault(q => q.Range.Overlaps(new(found.Start, found.End)))?.Speaker;
        return claimed is null || printed is null || SpeakerComparison.MayBeTheSame(context.Document, claimed, printed)
            ? null
            : $"in the article {printed} says this, not {claimed}";
    }

    private static string Short(string quote) => quote.Length <= 80 ? quote.Trim() : quote.Trim()[..79] + "…";
}

using System.Globalization;
using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>A proposal to a summary: quotes get their places, what has none is dropped and counted, dates are resolved.</summary>
public static class SummaryComposer
{
    /// <returns>A first revision; null where so little of the proposal is borne out that it can't be published.</returns>
    public static Summary? Compose(
        string id,
        Article article,
        SourceInfo source,
        SummaryRequest request,
        Proposal proposal,
        DateTimeOffset now
    )
    {
        var kept = ProposalChecker.Check(article, proposal);
        return ProposalChecker.Holds(kept) ? Compose(id, article, source, request, kept, now) : null;
    }

    internal static Summary Compose(
        string id,
        Article article,
        SourceInfo source,
        SummaryRequest request,
        CheckedProposal kept,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = id,
            Revision = 1,
            FirstPublished = now,
            Updated = now,
            Source = source,
            Article = ArticleInfoComposer.Compose(article),
            Text = new SummaryText
            {
                Headline = kept.Headline,
                Sentence = kept.Sentence ?? throw new InvalidOperationException("A proposal of which nothing is borne out has no summary."),
                Paragraph = kept.Paragraph,
                Bullets = kept.Bullets,
                Language = kept.Proposal.TranslatedTo ?? kept.Proposal.Language,
                LanguageRequested = request.Language,
            },
            KeyFacts = [.. kept.Facts.Select((fact, index) => KeyFactComposer.Compose(article, kept, fact, index + 1))],
            Entities = EntityComposer.Compose(article),
            Topics = kept.Proposal.Topics,
            Grounding = Report(kept),
            Generation = Measured(kept.Proposal.Generation, article) with { Generated = now },
        };

    private static Generation Measured(Generation generation, Article article) =>
        article.Read >= 1
            ? generation
            : generation with
            {
                Coverage = generation.Coverage * article.Read,
                Warnings =
                [
                    .. generation.Warnings,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The upload is longer than what is read: its first {article.Read:P0}, {article.Body.Length:N0} characters, stand for all of it."
                    ),
                ],
            };

    private static GroundingReport Report(CheckedProposal kept) =>
        new(
            kept.Dropped.Count == 0 ? GroundingStatus.Verified : GroundingStatus.Partial,
            kept.Proposed,
            kept.Proposed - kept.Dropped.Count,
            [
                .. kept
                    .Dropped.CountBy(dropped => dropped.Reason)
                    .OrderBy(count => count.Key, StringComparer.Ordinal)
                    .Select(count => new DroppedClaims(count.Key, count.Value)),
            ]
        );
}

using System.Globalization;
using Summarizer.Articles;
using Summarizer.Articles.Machines;

namespace Summarizer.Summaries;

/// <summary>A checked proposal to a summary: what stands, what was refused, and what the article itself says.</summary>
internal static class SummaryComposer
{
    /// <returns>A first revision.</returns>
    public static Summary Compose(
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
                Sentence = kept.Sentence ?? throw new InvalidOperationException("A proposal of which nothing stands has no summary."),
                Paragraph = kept.Paragraph,
                Bullets = kept.Bullets,
                Language = kept.Language,
                LanguageRequested = request.Language,
            },
            KeyFacts = kept.Facts,
            Entities = EntityComposer.Compose(article),
            Topics = kept.Topics,
            Grounding = Report(kept),
            Generation = Measured(kept.Generation, article) with { Generated = now },
        };

    private static Generation Measured(Generation generation, Article article)
    {
        var cut = article.Removed.Count(removed => removed.Rule == MachineText.Rule);
        var told = cut == 0 ? generation : generation with { Warnings = [.. generation.Warnings, Cut(cut)] };
        return article.Read >= 1
            ? told
            : told with
            {
                Coverage = told.Coverage * article.Read,
                Warnings =
                [
                    .. told.Warnings,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The upload is longer than what is read: its first {article.Read:P0}, {article.Body.Length:N0} characters, stand for all of it."
                    ),
                ],
            };
    }

    private static string Cut(int passages) =>
        string.Create(CultureInfo.InvariantCulture, $"The upload spoke to machines: {passages} such passages were cut (article.removed).");

    private static GroundingReport Report(CheckedProposal kept) =>
        new(
            kept.Refused.Count == 0 && !Supports(kept).Contains(Support.Unchecked) ? GroundingStatus.Verified : GroundingStatus.Partial,
            kept.Proposed,
            kept.Proposed - kept.Refused.Count,
            [
                .. kept
                    .Refused.CountBy(refused => refused.Rule)
                    .OrderBy(count => count.Key, StringComparer.Ordinal)
                    .Select(count => new DroppedClaims(count.Key, count.Value)),
            ],
            kept.Refused
        );

    private static IEnumerable<Support?> Supports(CheckedProposal kept) =>
        kept
            .Paragraph.Concat(kept.Bullets)
            .Append(kept.Sentence)
            .Select(sentence => sentence?.Support)
            .Concat(kept.Facts.Select(fact => fact.Support));
}

using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>
/// Keeps of a proposal what the article bears out, and says of the rest why not. A statement is judged as <c>summarizer check</c> judges it,
/// by the same threshold, so that nothing is published that an editor who pastes it there is told is not borne out. A lower one would keep
/// more of what is true (0.35: 0.84 of the development sets' true claims in place of 0.72) and catch less of what is not (0.52, not 0.65).
/// </summary>
internal static class ProposalChecker
{
    /// <summary>A summary that lost more of its facts than this share is not one that a reader should trust.</summary>
    private const double DroppedFactsAllowed = 0.3;

    /// <summary>Borne out all the same: it says nothing against the rest.</summary>
    private const string Untranslated = "translation";

    public static CheckedProposal Check(Article article, Proposal proposal)
    {
        var check = new StatementCheck(new EvidenceIndex(article), proposal);
        var headline = check.Headline();
        var sentence = check.Keep(StatementPlace.Sentence, [proposal.Sentence]);
        var paragraph = check.Keep(StatementPlace.Paragraph, proposal.Paragraph);
        var bullets = check.Keep(StatementPlace.Bullet, proposal.Bullets);
        var facts = proposal
            .KeyFacts.DistinctBy(fact => fact.Claim)
            .Select(fact =>
                check.Keep(StatementPlace.Fact, fact.Claim, fact.Quotes) is { } kept
                    ? new CheckedFact(fact, kept.Text, kept.Evidence)
                    : null
            )
            .OfType<CheckedFact>()
            .ToList();

        return new CheckedProposal
        {
            Proposal = proposal,
            Index = check.Index,
            Headline = headline ?? sentence.Concat(paragraph).FirstOrDefault()?.Text ?? proposal.Headline,
            Sentence = sentence.Concat(paragraph).Concat(bullets).FirstOrDefault(),
            Paragraph = paragraph,
            Bullets = bullets,
            Facts = facts,
            Proposed =
                1
                + proposal.Paragraph.Count
                + proposal.Bullets.Count
                + facts.Count
                + check.Dropped.Count(d => d.Place is StatementPlace.Fact or StatementPlace.Headline),
            Dropped = check.Dropped,
            Undecided = [.. check.Undecided.DistinctBy(statement => statement.Text)],
        };
    }

    /// <summary>Whether enough is left to publish; where not, the extractive model answers.</summary>
    public static bool Holds(CheckedProposal proposal)
    {
        var facts = proposal.Facts.Count;
        var lost = proposal.Dropped.Count(dropped => dropped is { Place: StatementPlace.Fact, Reason: not Untranslated });
        return proposal.Sentence is not null
            && proposal.Paragraph.Count >= Math.Min(2, proposal.Proposal.Paragraph.Count)
            && lost <= (facts + lost) * DroppedFactsAllowed;
    }
}

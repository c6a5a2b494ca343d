using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>Keeps of a proposal what the article bears out, and says of the rest why not.</summary>
internal static class ProposalChecker
{
    /// <summary>A summary that lost more of its facts than this share is not one that a reader should trust.</summary>
    private const double DroppedFactsAllowed = 0.3;

    /// <summary>A claim whose quote was found has better than even odds, for which scores are calibrated: two in three, so that only a lower score refutes it.</summary>
    private const double Refuted = 0.35;

    /// <summary>Borne out all the same: it says nothing against the rest.</summary>
    private const string Untranslated = "translation";

    public static CheckedProposal Check(Article article, Proposal proposal)
    {
        var (index, dropped) = (new EvidenceIndex(article), new List<DroppedStatement>());
        var sentence = Keep(index, proposal, StatementPlace.Sentence, [proposal.Sentence], dropped);
        var paragraph = Keep(index, proposal, StatementPlace.Paragraph, proposal.Paragraph, dropped);
        var bullets = Keep(index, proposal, StatementPlace.Bullet, proposal.Bullets, dropped);
        var facts = proposal.KeyFacts.DistinctBy(fact => fact.Claim)
            .Select(fact => Keep(index, proposal, StatementPlace.Fact, fact.Claim, fact.Quotes, dropped) is { } kept ? new CheckedFact(fact, kept.Text, kept.Evidence) : null)
            .OfType<CheckedFact>()
            .ToList();

        return new CheckedProposal
        {
            Proposal = proposal,
            Index = index,
            Headline = proposal.Told(proposal.Headline) ?? sentence.Concat(paragraph).FirstOrDefault()?.Text ?? proposal.Headline,
            Sentence = sentence.Concat(paragraph).Concat(bullets).FirstOrDefault(),
            Paragraph = paragraph,
            Bullets = bullets,
            Facts = facts,
            Proposed = 1 + proposal.Paragraph.Count + proposal.Bullets.Count + facts.Count + dropped.Count(d => d.Place == StatementPlace.Fact),
            Dropped = dropped,
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

    private static List<SummarySentence> Keep(
        EvidenceIndex index, Proposal proposal, StatementPlace place, IReadOnlyList<ProposedSentence> sentences, List<DroppedStatement> dropped) =>
        [.. sentences.Select(sentence => Keep(index, proposal, place, sentence.Text, sentence.Quotes, dropped)).OfType<SummarySentence>()];

    private static SummarySentence? Keep(
        EvidenceIndex index, Proposal proposal, StatementPlace place, string statement, IReadOnlyList<string> quotes, List<DroppedStatement> dropped)
    {
        var found = quotes.Select(index.Find).OfType<Evidence>().Distinct().ToList();
        if (found.Count > 0 && Refutation(index, proposal, statement, found) is { } refutation)
        {
            dropped.Add(new(place, statement, refutation.Findings.Count > 0 ? "contradicted" : "not-said", refutation.Reason!));
            return null;
        }

        if (found.Count > 0 && proposal.Told(statement) is { Length: > 0 } told)
        {
            return new SummarySentence(told, found);
        }

        dropped.Add((found.Count, quotes.Count) switch
        {
            ( > 0, _) => new(place, statement, Untranslated, "its translation does not say the same"),
            (_, 0) => new(place, statement, "no-quote", "no quote was given"),
            _ => new(place, statement, "quote-not-found", $"the article does not hold the words \"{quotes[0]}\""),
        });
        return null;
    }

    // Extractive statements are the article's own words by construction; a claim in another language can't be compared word by word.
    private static Verdict? Refutation(EvidenceIndex index, Proposal proposal, string statement, IReadOnlyList<Evidence> evidence) =>
        proposal.Generation.Method is GenerationMethod.Model && (proposal.TranslatedTo is not null || proposal.Language == index.Article.Language)
        && ClaimChecker.Check(index, statement, evidence) is { Score: < Refuted, Reason: not null } verdict ? verdict : null;
}

using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>Keeps of a proposal what the article bears out, and says of the rest why not.</summary>
internal static class ProposalChecker
{
    /// <summary>A summary that lost more of its facts than this share is not one that a reader should trust.</summary>
    private const double DroppedFactsAllowed = 0.3;

    public static CheckedProposal Check(Article article, Proposal proposal)
    {
        var index = new EvidenceIndex(article);
        var dropped = new List<DroppedStatement>();
        var sentence = Keep(index, StatementPlace.Sentence, [proposal.Sentence], dropped);
        var paragraph = Keep(index, StatementPlace.Paragraph, proposal.Paragraph, dropped);
        var bullets = Keep(index, StatementPlace.Bullet, proposal.Bullets, dropped);
        var facts = new List<CheckedFact>();
        foreach (var fact in proposal.KeyFacts.DistinctBy(fact => fact.Claim))
        {
            if (Evidence(index, StatementPlace.Fact, fact.Claim, fact.Quotes, dropped) is { } evidence)
            {
                facts.Add(new CheckedFact(fact, evidence));
            }
        }

        return new CheckedProposal
        {
            Proposal = proposal,
            Index = index,
            Headline = proposal.Headline,
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
        var lost = proposal.Dropped.Count(dropped => dropped.Place == StatementPlace.Fact);
        return proposal.Sentence is not null
            && proposal.Paragraph.Count >= Math.Min(2, proposal.Proposal.Paragraph.Count)
            && lost <= (facts + lost) * DroppedFactsAllowed;
    }

    private static List<SummarySentence> Keep(
        EvidenceIndex index, StatementPlace place, IReadOnlyList<ProposedSentence> sentences, List<DroppedStatement> dropped)
    {
        var kept = new List<SummarySentence>();
        foreach (var sentence in sentences)
        {
            if (Evidence(index, place, sentence.Text, sentence.Quotes, dropped) is { } evidence)
            {
                kept.Add(new SummarySentence(sentence.Text, evidence));
            }
        }

        return kept;
    }

    private static List<Evidence>? Evidence(
        EvidenceIndex index, StatementPlace place, string statement, IReadOnlyList<string> quotes, List<DroppedStatement> dropped)
    {
        var found = quotes.Select(quote => index.Find(quote)).OfType<Evidence>().Distinct().ToList();
        if (found.Count > 0 && statement.Length > 0)
        {
            return found;
        }

        dropped.Add(quotes.Count == 0
            ? new DroppedStatement(place, statement, "no-quote", "no quote was given")
            : new DroppedStatement(place, statement, "quote-not-found", $"the article does not hold the words \"{quotes[0]}\""));
        return null;
    }
}

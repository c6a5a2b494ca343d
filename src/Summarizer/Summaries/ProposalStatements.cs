using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>A proposal's statements, each checked once however often it is said.</summary>
internal sealed class ProposalStatements
{
    private readonly EvidenceIndex index;
    private readonly Dictionary<string, CheckedStatement> found = [];

    public ProposalStatements(EvidenceIndex index, Proposal proposal)
    {
        (this.index, Proposal) = (index, proposal);
        Add(Headline);
        Add(Sentence);
        Array.ForEach([.. Paragraph, .. Bullets, .. Facts.Select(fact => fact.Statement)], Add);
    }

    public EvidenceIndex Index => index;

    public Proposal Proposal { get; }

    public Statement Headline => new(StatementPlace.Headline, Proposal.Headline, Proposal.HeadlinePlaces);

    public Statement Sentence => Of(StatementPlace.Sentence, Proposal.Sentence);

    public IReadOnlyList<Statement> Paragraph => [.. Proposal.Paragraph.Select(sentence => Of(StatementPlace.Paragraph, sentence))];

    public IReadOnlyList<Statement> Bullets => [.. Proposal.Bullets.Select(sentence => Of(StatementPlace.Bullet, sentence))];

    public IReadOnlyList<(Statement Statement, ProposedFact Fact)> Facts =>
        [
            .. Proposal
                .KeyFacts.DistinctBy(fact => fact.Claim)
                .Select(fact => (new Statement(StatementPlace.Fact, fact.Claim, Places(fact.Places, fact.Quotes)), fact)),
        ];

    /// <summary>What code can't decide, in the proposal's order.</summary>
    public IReadOnlyList<CheckedStatement> Open => [.. found.Values.Where(statement => statement.Kind is VerdictKind.Open)];

    public CheckedStatement this[Statement statement] => found[statement.Text];

    private void Add(Statement statement)
    {
        if (!found.ContainsKey(statement.Text))
        {
            found.Add(statement.Text, StatementCheck.Of(index, statement));
        }
    }

    private Statement Of(StatementPlace place, ProposedSentence sentence) =>
        new(place, sentence.Text, Places(sentence.Places, sentence.Quotes));

    private IReadOnlyList<TextRange> Places(IReadOnlyList<TextRange> places, IReadOnlyList<string> quotes) =>
        quotes.Count == 0
            ? places
            : [.. quotes.Select(index.Find).OfType<Evidence>().Select(quote => new TextRange(quote.Start, quote.End)).Distinct()];
}

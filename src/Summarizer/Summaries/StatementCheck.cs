using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>One statement of a proposal after the other, held against the article; what is dropped and what is not sure is gathered.</summary>
internal sealed class StatementCheck(EvidenceIndex index, Proposal proposal)
{
    /// <summary>From this score on, of ten such claims about nine are borne out (development data): nobody else is asked about them.</summary>
    private const double Sure = 0.8;

    /// <summary>What the check leaves open is kept from this score on.</summary>
    private const double Likely = 0.5;

    // Extractive statements are the article's own words by construction; a claim in another language can't be compared word by word.
    private readonly bool isModel = proposal.Generation.Method is GenerationMethod.Model;
    private readonly bool isComparable =
        proposal.TranslatedTo is not null
        || proposal.Language == index.Article.Language
        || (index.Article.Language == "und" && proposal.Language == "en");

    public EvidenceIndex Index => index;

    public List<DroppedStatement> Dropped { get; } = [];

    public List<UndecidedStatement> Undecided { get; } = [];

    public List<SummarySentence> Keep(StatementPlace place, IReadOnlyList<ProposedSentence> sentences) =>
        [.. sentences.Select(sentence => Keep(place, sentence.Text, sentence.Quotes)).OfType<SummarySentence>()];

    /// <returns>The statement as readers get it, with the article's words for it; null where it is dropped.</returns>
    public SummarySentence? Keep(StatementPlace place, string statement, IReadOnlyList<string> quotes)
    {
        var found = quotes.Select(index.Find).OfType<Evidence>().Distinct().ToList();
        var cited = found.Count == 0 ? null : found.ConvertAll(evidence => new TextRange(evidence.Start, evidence.End));
        var verdict = isModel && isComparable ? ClaimChecker.Check(index, statement, cited) : null;
        if (found.Count == 0 && isComparable && index.Find(statement) is { } own)
        {
            // A quote that is none, of a statement that is the article's own words: they stand in. No score vouches for what nobody quotes.
            found = [own];
        }

        if (Problem(statement, quotes, found, verdict) is var (reason, why))
        {
            Dropped.Add(new(place, statement, reason, why));
            return null;
        }

        Doubt(statement, found, verdict);
        return new SummarySentence(proposal.Told(statement)!, found);
    }

    /// <returns>The proposal's headline, or the article's own where something speaks against it; null where readers' language has neither.</returns>
    public string? Headline()
    {
        // A headline leaves out so much that its score tells little (of editors' own, three in five are below the threshold): what a check finds does.
        var verdict = isModel && isComparable ? ClaimChecker.Check(index, proposal.Headline) : null;
        var problem =
            verdict is { Findings.Count: > 0 } && IsRefused(verdict) ? ("contradicted", verdict.Reason!)
            : proposal.Doubts.TryGetValue(proposal.Headline, out var doubt) ? ("judge", doubt)
            : default((string Reason, string Why)?);
        if (problem is var (reason, why))
        {
            Dropped.Add(new(StatementPlace.Headline, proposal.Headline, reason, why));
            return index.Article.Headline is { } own ? proposal.Told(own.Text) : null;
        }

        Doubt(proposal.Headline, [], verdict);
        return proposal.Told(proposal.Headline);
    }

    private void Doubt(string statement, List<Evidence> found, Verdict? verdict)
    {
        if (isModel && verdict is not ({ Score: >= Sure } or { Kind: VerdictKind.BorneOut }))
        {
            Undecided.Add(new(statement, [.. found.Concat(verdict?.Evidence ?? []).Select(evidence => evidence.Quote).Distinct()]));
        }
    }

    private static bool IsRefused(Verdict verdict) =>
        verdict.Kind is VerdictKind.Contradicted || (verdict.Kind is VerdictKind.Open && verdict.Score < Likely);

    private (string Reason, string Why)? Problem(string statement, IReadOnlyList<string> quotes, List<Evidence> found, Verdict? verdict) =>
        found.Count == 0 && quotes.Count == 0 ? ("no-quote", "no quote was given")
        : found.Count == 0 ? ("quote-not-found", $"the article does not hold the words \"{quotes[0]}\"")
        : verdict is not null && IsRefused(verdict) ? (verdict.Findings.Count > 0 ? "contradicted" : "not-said", verdict.Reason!)
        : proposal.Doubts.TryGetValue(statement, out var doubt) ? ("judge", doubt)
        : proposal.Told(statement) is not { Length: > 0 } ? ("translation", "its translation does not say the same")
        : null;
}

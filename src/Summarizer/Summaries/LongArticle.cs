using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>An article beyond one call: each part gives its facts, and those that the article bears out are what the summary is made from.</summary>
internal static class LongArticle
{
    /// <param name="tokens">What the facts may take together.</param>
    /// <exception cref="UnusableAnswerException">A part got no usable answer: no summary claims to know what was not read.</exception>
    public static async Task<ModelQuestion> ReadAsync(
        ModelSession session,
        Article article,
        IReadOnlyList<TextRange> parts,
        SummaryRequest request,
        int tokens,
        CancellationToken cancellationToken
    )
    {
        var index = new EvidenceIndex(article);
        var found = new List<FoundFact>();
        for (var part = 0; part < parts.Count; part++)
        {
            var question = Prompt.FindFacts(PartOf(article, parts, part), part + 1, parts.Count, session.Options, request);
            var conversation = new ModelConversation(session, question);
            var facts = await conversation.AskAsync(text => AnswerReader.ReadFacts(text, article.Language), cancellationToken);
            found.AddRange(
                facts.KeyFacts.Select((fact, rank) => new FoundFact(part, rank, fact, BorneOut(index, fact))).Where(fact => fact.Place >= 0)
            );
        }

        return Prompt.Merge(article, Fitting(found, tokens), parts.Count, session.Options, request);
    }

    /// <summary>The same fact told twice has the same place; of too many the parts' most important stay, in the article's order.</summary>
    private static IEnumerable<AnsweredFact> Fitting(List<FoundFact> found, int tokens)
    {
        var left = tokens;
        return found
            .DistinctBy(fact => fact.Place)
            .OrderBy(fact => fact.Rank)
            .ThenBy(fact => fact.Part)
            .TakeWhile(fact => (left -= TokenCounter.Count(fact.Fact.Claim) + fact.Fact.Quotes.Sum(TokenCounter.Count) + 20) > 0)
            .OrderBy(fact => fact.Place)
            .Select(fact => fact.Fact);
    }

    private static int BorneOut(EvidenceIndex index, AnsweredFact fact) =>
        fact.Quotes.Select(index.Find).OfType<Evidence>().FirstOrDefault()?.Start ?? -1;

    private static Article PartOf(Article article, IReadOnlyList<TextRange> parts, int part) =>
        article with
        {
            Body = parts[part],
            Captions = part == 0 ? article.Captions : [],
        };

    private sealed record FoundFact(int Part, int Rank, AnsweredFact Fact, int Place);
}

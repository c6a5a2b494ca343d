using System.Globalization;
using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Summaries.OpenAI;

/// <summary>An article beyond one call: each part gives its facts, and those that nothing speaks against are what the summary is made from.</summary>
internal static class LongArticle
{
    /// <param name="tokens">What the facts may take together.</param>
    /// <exception cref="UnusableAnswerException">A part got no usable answer: no summary claims to know what was not read.</exception>
    public static async Task<ModelQuestion> ReadAsync(
        ModelSession session,
        EvidenceIndex index,
        NumberedSentences sentences,
        IReadOnlyList<TextRange> parts,
        SummaryRequest request,
        int tokens,
        CancellationToken cancellationToken
    )
    {
        var found = new List<FoundFact>();
        for (var part = 0; part < parts.Count; part++)
        {
            var question = Prompt.FindFacts(sentences, parts, part, session.Options, request);
            var conversation = new ModelConversation(session, question);
            var facts = await conversation.AskAsync(text => AnswerReader.ReadFacts(text, index.Article.Language), cancellationToken);
            found.AddRange(facts.KeyFacts.Select((fact, rank) => Found(index, sentences, part, rank, fact)).OfType<FoundFact>());
        }

        return Prompt.Merge(sentences, Fitting(found, tokens), parts.Count, session.Options, request);
    }

    /// <summary>The same fact told twice has the same place; of too many the parts' most important stay, in the article's order.</summary>
    private static IEnumerable<string> Fitting(List<FoundFact> found, int tokens)
    {
        var left = tokens;
        return found
            .DistinctBy(fact => (fact.Place, fact.Line))
            .OrderBy(fact => fact.Rank)
            .ThenBy(fact => fact.Part)
            .TakeWhile(fact => (left -= TokenCounter.Count(fact.Line) + 1) > 0)
            .OrderBy(fact => fact.Place)
            .Select(fact => fact.Line);
    }

    private static FoundFact? Found(EvidenceIndex index, NumberedSentences sentences, int part, int rank, AnsweredFact fact)
    {
        var places = sentences.PlacesOf(fact.Evidence);
        if (
            places.Count == 0
            || StatementCheck.Of(index, new(StatementPlace.Fact, fact.Text, places))
                is { Kind: VerdictKind.Contradicted }
                    or { Kind: VerdictKind.Open, IsDoubted: true }
        )
        {
            return null;
        }

        var numbers = string.Join(',', sentences.NumbersOf(places).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return new FoundFact(part, rank, places[0].Start, $"[{numbers}] {fact.Text}");
    }

    private sealed record FoundFact(int Part, int Rank, int Place, string Line);
}

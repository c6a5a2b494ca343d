using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Topics;

namespace Summarizer.Summaries.OpenAI;

/// <summary>What the model is asked for, as <c>Prompts/answer.schema.json</c> says it.</summary>
internal sealed record Answer(
    IReadOnlyList<AnsweredFact> KeyFacts,
    AnsweredSentence? Lede,
    IReadOnlyList<AnsweredSentence> Paragraph,
    IReadOnlyList<AnsweredSentence> Bullets,
    AnsweredSentence? Headline,
    IReadOnlyList<string> Topics
)
{
    private const int MostTopics = 3;

    /// <summary>How sure we are of a topic that the model names and the article's words do not show.</summary>
    private const double ModelAlone = 0.5;

    /// <param name="generation">What has been asked for it.</param>
    public Proposal ToProposal(NumberedSentences sentences, Generation generation)
    {
        var article = sentences.Article;
        var shown = TopicFinder
            .Find(ArticleTerms.Of(TokenizedArticle.Of(article, CancellationToken.None)), article.Language)
            .ToDictionary(topic => topic.Name, topic => topic.Confidence, StringComparer.OrdinalIgnoreCase);
        var lede = Lede ?? Paragraph[0];
        var headline = Headline?.Text ?? article.Headline?.Text ?? lede.Text;
        return new()
        {
            Headline = headline,

            // A headline that cites nothing is held against what the lede cites.
            HeadlinePlaces =
                headline == article.Headline?.Text
                    ? []
                    : sentences.PlacesOf(Headline is { Evidence.Count: > 0 } cited ? cited.Evidence : lede.Evidence),
            Sentence = lede.ToProposal(sentences),
            Paragraph = [.. Paragraph.Select(sentence => sentence.ToProposal(sentences))],
            Bullets = [.. Bullets.Select(sentence => sentence.ToProposal(sentences))],
            KeyFacts = [.. KeyFacts.Select(fact => fact.ToProposal(sentences))],
            Topics =
            [
                .. Topics
                    .Where(Prompt.Topics.Contains)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Take(MostTopics)
                    .Select(name => new Topic(name.ToLowerInvariant(), Math.Max(ModelAlone, shown.GetValueOrDefault(name)))),
            ],
            Language = article.Language,
            Generation = generation,
        };
    }
}

/// <summary>What a translation is: <c>Prompts/translation.schema.json</c>.</summary>
internal sealed record TranslationAnswer(IReadOnlyList<string> Texts);

/// <summary>What the second reader says, by the statement's number from 1: <c>Prompts/reader.schema.json</c>.</summary>
internal sealed record ReaderAnswer(IReadOnlyDictionary<int, ReaderDecision> Decisions);

/// <summary>What a part of a long article is asked for: <c>Prompts/facts.schema.json</c>.</summary>
internal sealed record FactsAnswer(IReadOnlyList<AnsweredFact> KeyFacts);

/// <param name="Evidence">Numbers of sentences, as the model gives them.</param>
internal sealed record AnsweredSentence(IReadOnlyList<int> Evidence, string Text)
{
    public ProposedSentence ToProposal(NumberedSentences sentences) => new(Text, []) { Places = sentences.PlacesOf(Evidence) };
}

internal sealed record AnsweredFact(
    IReadOnlyList<int> Evidence,
    string Text,
    FactKind Kind,
    Certainty Certainty,
    IReadOnlyList<string> Who,
    IReadOnlyList<string> Where,
    string? When,
    string? Speaker
)
{
    public ProposedFact ToProposal(NumberedSentences sentences) =>
        new()
        {
            Quotes = [],
            Places = sentences.PlacesOf(Evidence),
            Claim = Text,
            Kind = Kind,
            Certainty = Certainty,
            Who = Who,
            Where = Where,
            When = When,
            Speaker = Speaker,
        };
}

namespace Summarizer.Summaries;

/// <summary>What the model is asked for, as <c>Prompts/answer.schema.json</c> says it; every property is required.</summary>
internal sealed record Answer(
    string Language,
    IReadOnlyList<AnsweredFact> KeyFacts,
    AnsweredSentence Sentence,
    IReadOnlyList<AnsweredSentence> Paragraph,
    IReadOnlyList<AnsweredSentence> Bullets,
    string Headline,
    IReadOnlyList<Topic> Topics
)
{
    public Proposal ToProposal(Generation generation) =>
        new()
        {
            Headline = AnsweredSentence.Clean(Headline),
            Sentence = Sentence.ToProposal(),
            Paragraph = [.. Paragraph.Select(sentence => sentence.ToProposal())],
            Bullets = [.. Bullets.Select(sentence => sentence.ToProposal())],
            KeyFacts = [.. KeyFacts.Select(fact => fact.ToProposal())],
            Topics = [.. Topics.Select(topic => topic with { Confidence = Math.Clamp(topic.Confidence, 0, 1) })],
            Language = Language,
            Generation = generation,
        };
}

/// <summary>What a translation is: <c>Prompts/translation.schema.json</c>.</summary>
internal sealed record TranslationAnswer(string Language, IReadOnlyList<string> Texts);

/// <summary>What a second opinion is: <c>Prompts/judge.schema.json</c>.</summary>
internal sealed record JudgementAnswer(IReadOnlyList<Decision> Decisions);

/// <param name="Index">Of the statement, from 1.</param>
internal sealed record Decision(int Index, string Reason, bool Supported);

/// <summary>What a part of a long article is asked for: <c>Prompts/facts.schema.json</c>.</summary>
internal sealed record FactsAnswer(string Language, IReadOnlyList<AnsweredFact> KeyFacts);

internal sealed record AnsweredSentence(IReadOnlyList<string> Quotes, string Text)
{
    public ProposedSentence ToProposal() => new(Clean(Text), Quotes);

    /// <summary>One line without control characters: models put line breaks and tabs into strings.</summary>
    public static string Clean(string text) =>
        string.Join(
            ' ',
            string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}

internal sealed record AnsweredFact(
    IReadOnlyList<string> Quotes,
    string Claim,
    FactKind Kind,
    Certainty Certainty,
    IReadOnlyList<string> Who,
    IReadOnlyList<string> Where,
    string? When,
    string? Speaker
)
{
    public ProposedFact ToProposal() =>
        new()
        {
            Quotes = Quotes,
            Claim = AnsweredSentence.Clean(Claim),
            Kind = Kind,
            Certainty = Certainty,
            Who = Who,
            Where = Where,
            When = When,
            Speaker = Speaker,
        };
}

using System.Text.Json;
using Summarizer.Language.Detection;

namespace Summarizer.Summaries.OpenAI;

/// <summary>A model's words to an answer, or what is wrong with them in words that the model is asked again with.</summary>
internal static class AnswerReader
{
    /// <summary>Shorter texts say too little of their language to accuse a model.</summary>
    private const int TellingLength = 120;

    private static readonly string[] Facts = ["facts", "keyFacts"];

    /// <param name="language">The language that was asked for; "und" where it is not known.</param>
    public static ReadAnswer<Answer> Read(string text, string language) =>
        Read(text, [.. Facts, "paragraph"], root => AnswerOf(root), answer => ProblemOf(answer, language));

    public static ReadAnswer<FactsAnswer> ReadFacts(string text, string language) =>
        Read(
            text,
            Facts,
            root => new FactsAnswer(FactsOf(root)),
            answer => LanguageProblem(string.Join(' ', answer.KeyFacts.Select(fact => fact.Text)), language)
        );

    public static ReadAnswer<TranslationAnswer> ReadTranslation(string text, int count, string language) =>
        Read(
            text,
            ["texts"],
            root => new TranslationAnswer([
                .. LooseJson.Items(LooseJson.Property(root, "texts")).Select(item => LooseJson.Text(item) ?? ""),
            ]),
            answer =>
                answer.Texts.Count == count
                    ? LanguageProblem(string.Join(' ', answer.Texts), language)
                    : $"It has {answer.Texts.Count} texts, not {count}."
        );

    /// <summary>Who passes a statement over has not decided on it; who decides twice on one is taken at the less favourable word.</summary>
    public static ReadAnswer<ReaderAnswer> ReadDecisions(string text, int count) =>
        Read(
            text,
            ["decisions"],
            root => new ReaderAnswer(
                LooseJson
                    .Items(LooseJson.Property(root, "decisions"))
                    .Select(item =>
                        (
                            Number: LooseJson.Numbers(LooseJson.Property(item, "n", "index", "number")) is [var first, ..] ? first : 0,
                            Supported: LooseJson.Truth(LooseJson.Property(item, "supported")),
                            Item: item
                        )
                    )
                    .Where(row => row.Supported is not null && row.Number >= 1 && row.Number <= count)
                    .GroupBy(row => row.Number)
                    .ToDictionary(
                        rows => rows.Key,
                        rows =>
                            rows.OrderBy(row => row.Supported)
                                .Select(row => new ReaderDecision(
                                    row.Supported == true,
                                    LooseJson.Text(LooseJson.Property(row.Item, "reason")) ?? "",
                                    LooseJson.Text(LooseJson.Property(row.Item, "instead"))
                                ))
                                .First()
                    )
            ),
            answer => answer.Decisions.Count > 0 ? null : "It decides on no statement."
        );

    private static ReadAnswer<T> Read<T>(string text, string[] known, Func<JsonElement, T> read, Func<T, string?> problemOf)
        where T : class
    {
        if (!LooseJson.TryFind(text, known, out var root))
        {
            return new(null, text.Length == 0 ? "It was empty." : "It was not one JSON object of the schema.");
        }

        var answer = read(root.Value);
        var problem = problemOf(answer);
        return new(problem is null ? answer : null, problem);
    }

    private static Answer AnswerOf(JsonElement root)
    {
        var facts = FactsOf(root);
        return new Answer(
            facts,
            SentenceOf(LooseJson.Property(root, "lede", "sentence")),
            SentencesOf(LooseJson.Property(root, "paragraph")),
            [
                .. LooseJson
                    .Items(LooseJson.Property(root, "bullets"))
                    .Select(item =>
                        LooseJson.Number(item) is { } number
                            ? facts.ElementAtOrDefault(number - 1) is { } fact
                                ? new AnsweredSentence(fact.Evidence, fact.Text)
                                : null
                            : SentenceOf(item)
                    )
                    .OfType<AnsweredSentence>(),
            ],
            SentenceOf(LooseJson.Property(root, "headline")),
            [
                .. LooseJson
                    .Items(LooseJson.Property(root, "topics"))
                    .Select(item => LooseJson.Text(item) ?? LooseJson.Text(LooseJson.Property(item, "name")))
                    .OfType<string>(),
            ]
        );
    }

    private static List<AnsweredFact> FactsOf(JsonElement root) =>
        [
            .. LooseJson
                .Items(LooseJson.Property(root, Facts))
                .Select(item => (Item: item, Told: SentenceOf(item)))
                .Where(pair => pair.Told is not null)
                .Select(pair => new AnsweredFact(
                    pair.Told!.Evidence,
                    pair.Told.Text,
                    LooseJson.Choice(LooseJson.Property(pair.Item, "kind"), FactKind.Event),
                    LooseJson.Choice(LooseJson.Property(pair.Item, "certainty"), Certainty.Stated),
                    NamesOf(LooseJson.Property(pair.Item, "who")),
                    NamesOf(LooseJson.Property(pair.Item, "where")),
                    LooseJson.Text(LooseJson.Property(pair.Item, "when")),
                    LooseJson.Text(LooseJson.Property(pair.Item, "speaker"))
                )),
        ];

    private static List<AnsweredSentence> SentencesOf(JsonElement? list) =>
        [.. LooseJson.Items(list).Select(item => SentenceOf(item)).OfType<AnsweredSentence>()];

    private static AnsweredSentence? SentenceOf(JsonElement? item) =>
        item is not { } told ? null
        : LooseJson.Text(told) is { } bare ? new AnsweredSentence([], bare)
        : LooseJson.Text(LooseJson.Property(told, "text", "claim")) is { } text
            ? new AnsweredSentence(LooseJson.Numbers(LooseJson.Property(told, "evidence")), text)
        : null;

    private static List<string> NamesOf(JsonElement? list) =>
        [.. LooseJson.Items(list).Select(item => LooseJson.Text(item)).OfType<string>()];

    private static string? ProblemOf(Answer answer, string language) =>
        answer.Paragraph.Count == 0 || answer.KeyFacts.Count == 0
            ? "It has no paragraph or no facts."
            : LanguageProblem(
                string.Join(
                    ' ',
                    answer
                        .Paragraph.Append(answer.Lede)
                        .Concat(answer.Bullets)
                        .OfType<AnsweredSentence>()
                        .Select(sentence => sentence.Text)
                        .Concat(answer.KeyFacts.Select(fact => fact.Text))
                ),
                language
            );

    private static string? LanguageProblem(string text, string language)
    {
        var written = text.Length < TellingLength ? "und" : LanguageDetector.Detect(text, language == "und" ? null : language);
        return written == "und" || language == "und" || written == language
            ? null
            : $"It is written in the language \"{written}\", not \"{language}\".";
    }
}

/// <param name="Problem">What is wrong, in words that the model is asked again with; null where there is a value.</param>
internal readonly record struct ReadAnswer<T>(T? Value, string? Problem)
    where T : class;

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Language.Detection;

namespace Summarizer.Summaries;

/// <summary>A model's words to an answer, or what is wrong with them in words that the model is asked again with.</summary>
internal static class AnswerReader
{
    /// <summary>Shorter texts say too little of their language to accuse a model.</summary>
    private const int TellingLength = 120;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <param name="language">The language that was asked for; "und" where it is not known.</param>
    public static ReadAnswer<Answer> Read(string text, string language) => Read<Answer>(text, answer => ProblemOf(answer, language));

    public static ReadAnswer<FactsAnswer> ReadFacts(string text, string language) =>
        Read<FactsAnswer>(
            text,
            answer =>
                answer.KeyFacts.Any(fact => fact.Claim.Length == 0)
                    ? "It has an empty claim."
                    : LanguageProblem(string.Join(' ', answer.KeyFacts.Select(fact => fact.Claim)), language)
        );

    public static ReadAnswer<TranslationAnswer> ReadTranslation(string text, int count, string language) =>
        Read<TranslationAnswer>(
            text,
            answer =>
                answer.Texts.Count == count
                    ? LanguageProblem(string.Join(' ', answer.Texts), language)
                    : $"It has {answer.Texts.Count} texts, not {count}."
        );

    /// <summary>Each statement is decided on once: who passes one over, or decides twice, is not known to have read them.</summary>
    public static ReadAnswer<JudgementAnswer> ReadJudgement(string text, int count) =>
        Read<JudgementAnswer>(
            text,
            answer =>
                answer.Decisions.Select(decision => decision.Index).Order().SequenceEqual(Enumerable.Range(1, count))
                    ? null
                    : $"It does not decide on each of {count} statements once."
        );

    private static ReadAnswer<T> Read<T>(string text, Func<T, string?> problemOf)
        where T : class
    {
        if (!TryFindObject(text, out var json))
        {
            return new(null, text.Length == 0 ? "It was empty." : "It was not one JSON object.");
        }

        try
        {
            return JsonSerializer.Deserialize<T>(json, Json) is { } answer && problemOf(answer) is var problem
                ? new(problem is null ? answer : null, problem)
                : new(null, "It was null.");
        }
        catch (JsonException invalid)
        {
            return new(null, $"It does not match the schema at {invalid.Path ?? "$"}: {FirstLine(invalid.Message)}");
        }
    }

    /// <summary>Local models think aloud, greet, or fence their JSON: what stands between the outermost braces is read, and the rest not paid for again.</summary>
    private static bool TryFindObject(string text, [NotNullWhen(true)] out string? json)
    {
        var thought = text.LastIndexOf("</think>", StringComparison.Ordinal);
        var from = text.IndexOf('{', thought < 0 ? 0 : thought);
        var to = text.LastIndexOf('}');
        json = from >= 0 && to > from ? text[from..(to + 1)] : null;
        return json is not null;
    }

    private static string? ProblemOf(Answer answer, string language)
    {
        if (answer.Paragraph.Count == 0 || answer.KeyFacts.Count == 0)
        {
            return "It has no paragraph or no key facts.";
        }

        var sentences = answer.Paragraph.Append(answer.Sentence).Concat(answer.Bullets).ToList();
        if (answer.Headline.Length == 0 || sentences.Any(s => s.Text.Length == 0) || answer.KeyFacts.Any(f => f.Claim.Length == 0))
        {
            return "It has an empty headline, sentence or claim.";
        }

        return LanguageProblem(string.Join(' ', sentences.Select(sentence => sentence.Text)), language);
    }

    private static string? LanguageProblem(string text, string language)
    {
        var written = text.Length < TellingLength ? "und" : LanguageDetector.Detect(text, language == "und" ? null : language);
        return written == "und" || language == "und" || written == language
            ? null
            : $"It is written in the language \"{written}\", not \"{language}\".";
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Split(" Path:", 2)[0];
}

/// <param name="Problem">What is wrong, in words that the model is asked again with; null where there is a value.</param>
internal readonly record struct ReadAnswer<T>(T? Value, string? Problem)
    where T : class;

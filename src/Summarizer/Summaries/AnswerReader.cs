using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Language;

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
    /// <param name="problem">What is wrong; null where an answer is returned.</param>
    public static Answer? Read(string text, string language, out string? problem)
    {
        problem = null;
        if (!TryFindObject(text, out var json))
        {
            problem = text.Length == 0 ? "It was empty." : "It was not one JSON object.";
            return null;
        }

        try
        {
            var answer = JsonSerializer.Deserialize<Answer>(json, Json);
            problem = answer is null ? "It was null." : ProblemOf(answer, language);
            return problem is null ? answer : null;
        }
        catch (JsonException invalid)
        {
            problem = $"It does not match the schema at {invalid.Path ?? "$"}: {FirstLine(invalid.Message)}";
            return null;
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

        var text = string.Join(' ', sentences.Select(sentence => sentence.Text));
        var written = text.Length < TellingLength ? "und" : LanguageDetector.Detect(text, null);
        return written == "und" || language == "und" || written == language
            ? null
            : $"It is written in the language \"{written}\", not \"{language}\".";
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].Split(" Path:", 2)[0];
}

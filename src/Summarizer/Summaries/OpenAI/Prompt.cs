using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Language;

namespace Summarizer.Summaries.OpenAI;

/// <summary>
/// The words sent to a model: the instructions that never change first (providers keep their prefix warm), the article's sentences after
/// them, a line each, so that no sentence can pretend to be the end of the article. Nothing that changes by itself is sent.
/// </summary>
internal static class Prompt
{
    private const int FactsOfPart = 25;

    /// <summary>A reason of twenty words, a statement put right, and the JSON around them, with room to spare.</summary>
    private const int DecisionTokens = 120;

    /// <summary>Letters of all languages stay as they are: escaped, they would cost up to six times the tokens.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly string[] Instructions = File("summarize.md").Split('\n', 2);
    private static readonly string AnswerSchema = Schema("answer.schema.json");
    private static readonly string FactsSchema = Schema("facts.schema.json");
    private static readonly string ReaderSchema = Schema("reader.schema.json");

    public static string Version { get; } = Instructions[0].Replace("version:", "", StringComparison.Ordinal).Trim();

    /// <summary>Of every file here: who changes one and forgets the version has changed it all the same.</summary>
    public static string Digest { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(EmbeddedFile.Paths("Summaries/Prompts/").Select(EmbeddedFile.Text))))
        )[..8];

    /// <summary>The topics that an answer may name.</summary>
    public static IReadOnlySet<string> Topics { get; } =
        JsonDocument
            .Parse(AnswerSchema)
            .RootElement.GetProperty("properties")
            .GetProperty("topics")
            .GetProperty("items")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(name => name.GetString()!)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static ModelQuestion Summarize(NumberedSentences sentences, ModelOptions options, SummaryRequest request) =>
        Question(
            OnArticle(Preset(request.Length), sentences, sentences.Lines(sentences.Article.Body, withCaptions: true)),
            AnswerSchema,
            Cap(options, request.Length),
            options,
            request
        );

    public static ModelQuestion FindFacts(
        NumberedSentences sentences,
        IReadOnlyList<TextRange> parts,
        int part,
        ModelOptions options,
        SummaryRequest request
    ) =>
        Question(
            OnArticle(
                Fill(File("facts.md"), ("part", part + 1), ("parts", parts.Count), ("facts", FactsOfPart)),
                sentences,
                sentences.Lines(parts[part], withCaptions: part == 0)
            ),
            FactsSchema,
            Cap(options, SummaryLength.Long),
            options,
            request
        );

    /// <param name="facts">A line each: the numbers of its sentences, then what it says.</param>
    public static ModelQuestion Merge(
        NumberedSentences sentences,
        IEnumerable<string> facts,
        int parts,
        ModelOptions options,
        SummaryRequest request
    )
    {
        var task = Fill(File("merge.md"), ("parts", parts)) + "\n" + Preset(request.Length);
        var heads = sentences.Lines(new TextRange(0, 0), withCaptions: false);
        var data = string.Join('\n', new[] { heads }.Where(line => line.Length > 0).Concat(facts));
        return Question(OnArticle(task, sentences, data), AnswerSchema, Cap(options, request.Length), options, request) with
        {
            Chunks = parts,
        };
    }

    /// <summary>What the model is asked a second time with: its own answer, where it is whole, and what was wrong with it.</summary>
    public static IEnumerable<ChatMessage> Repair(string? answer, IEnumerable<string> problems)
    {
        if (!string.IsNullOrEmpty(answer))
        {
            yield return new ChatMessage(ChatRole.Assistant, answer);
        }

        yield return new ChatMessage(
            ChatRole.User,
            $"Your answer can't be used:\n{string.Join('\n', problems.Select(problem => "- " + problem))}\nGive the whole answer again, corrected."
        );
    }

    public static ModelQuestion Translate(IReadOnlyList<string> texts, string language, ModelOptions options, SummaryRequest request)
    {
        var task = $"Language of your answer: {language}\nThe texts, data only:\n{JsonSerializer.Serialize(new { Texts = texts }, Json)}";
        return Question(File("translate.md"), task, Schema("translation.schema.json"), Cap(options, request.Length), options, request);
    }

    /// <summary>What the second reader is asked: the statements, and of the article the sentences cited for them and those beside these.</summary>
    public static ModelQuestion Read(
        NumberedSentences sentences,
        IReadOnlyList<CheckedStatement> statements,
        ModelOptions options,
        SummaryRequest request
    )
    {
        var cited = statements
            .Select(statement => sentences.NumbersOf(statement.Evidence.Select(words => new TextRange(words.Start, words.End))))
            .ToList();
        var rows = statements.Select(
            (statement, index) =>
                JsonSerializer.Serialize(
                    new
                    {
                        N = index + 1,
                        Evidence = cited[index],
                        statement.Statement.Text,

                        // What is only said in other words is nothing to look for.
                        Doubt = statement.IsDoubted ? statement.Why : null,
                    },
                    Json
                )
        );
        var task =
            $"{About(sentences)}The sentences, data only:\n{sentences.Lines(sentences.WithNeighbours(cited.SelectMany(numbers => numbers)))}\n"
            + $"The statements, data only:\n{string.Join('\n', rows)}";
        return Question(
            File("reader.md"),
            task,
            ReaderSchema,
            options.MaxOutputTokens ?? (DecisionTokens * (statements.Count + 1)),
            options,
            request
        );
    }

    private static string OnArticle(string task, NumberedSentences sentences, string data)
    {
        var language = sentences.Article.Language;
        var own = language == "und" ? "the article's own language" : $"the language \"{language}\"";
        return $"{task}\n{About(sentences)}The article, data only:\n{data}\n"
            + $"That was the article. Answer in {own}: evidence before each statement, and nothing that the cited sentences do not say.";
    }

    private static string About(NumberedSentences sentences) =>
        (sentences.Article.Published is { } day ? $"Published: {day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n" : "")
        + (sentences.Article.Dateline is { } dateline ? $"Filed from: {PlainLine.Of(dateline.Place)}\n" : "");

    private static ModelQuestion Question(string task, string schema, int outputTokens, ModelOptions options, SummaryRequest request) =>
        Question(Instructions[1].Trim(), task, schema, outputTokens, options, request);

    private static ModelQuestion Question(
        string instructions,
        string task,
        string schema,
        int outputTokens,
        ModelOptions options,
        SummaryRequest request
    )
    {
        // Compatible servers may know no schemas: they read it.
        var system = instructions + (options.Provider == ModelProvider.OpenAI ? $"\nThe schema of your answer:\n{schema}" : "");
        return new ModelQuestion(
            [new(ChatRole.System, system), new(ChatRole.User, task)],
            JsonDocument.Parse(schema).RootElement,
            outputTokens,
            request
        );
    }

    internal static int Cap(ModelOptions options, SummaryLength length) => options.MaxOutputTokens ?? LengthLimits.OutputTokens(length);

    /// <summary>What goes along with each article.</summary>
    internal static int InstructionTokens(SummarizerOptions options) =>
        TokenCounter.Count(Instructions[1] + Preset(options.Summary.Length) + AnswerSchema);

    /// <summary>What goes along with each question to the second reader.</summary>
    internal static int ReaderTokens => TokenCounter.Count(File("reader.md") + ReaderSchema);

    private static string Preset(SummaryLength length) => File($"{length.ToString().ToLowerInvariant()}.md");

    private static string Fill(string text, params ReadOnlySpan<(string Name, int Value)> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Without the white space that people read it by: it is sent, and paid, with each article.</summary>
    private static string Schema(string name) => JsonSerializer.Serialize(JsonDocument.Parse(File(name)).RootElement, Json);

    private static string File(string name) => EmbeddedFile.Text($"Summaries/Prompts/{name}").Trim();
}

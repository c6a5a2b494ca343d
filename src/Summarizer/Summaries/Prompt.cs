using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>
/// The words sent to a model: the instructions that never change first (providers keep their prefix warm), the article last, as one JSON
/// document. The article's own date is the only one in it: nothing that changes by itself is sent.
/// </summary>
internal static class Prompt
{
    private const int FactsOfPart = 25;

    /// <summary>A reason of twenty words and the JSON around it, with room to spare.</summary>
    private const int DecisionTokens = 100;

    /// <summary>Letters of all languages stay as they are: escaped, they would cost up to six times the tokens.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Instructions = File("summarize.md").Split('\n', 2);
    private static readonly string AnswerSchema = File("answer.schema.json");
    private static readonly string FactsSchema = File("facts.schema.json");

    public static string Version { get; } = Instructions[0].Replace("version:", "", StringComparison.Ordinal).Trim();

    /// <summary>Of every file here: who changes one and forgets the version has changed it all the same.</summary>
    public static string Digest { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(EmbeddedFile.Paths("Summaries/Prompts/").Select(EmbeddedFile.Text))))
        )[..8];

    public static ModelQuestion Summarize(Article article, ModelOptions options, SummaryRequest request) =>
        Question(
            OnArticle(Preset(request.Length), article, Data(article, article.BodyText, null)),
            AnswerSchema,
            Cap(options, request.Length),
            options,
            request
        );

    public static ModelQuestion FindFacts(Article article, int part, int parts, ModelOptions options, SummaryRequest request) =>
        Question(
            OnArticle(
                Fill(File("facts.md"), ("part", part), ("parts", parts), ("facts", FactsOfPart)),
                article,
                Data(article, article.BodyText, null)
            ),
            FactsSchema,
            Cap(options, SummaryLength.Long),
            options,
            request
        );

    public static ModelQuestion Merge(
        Article article,
        IEnumerable<AnsweredFact> facts,
        int parts,
        ModelOptions options,
        SummaryRequest request
    )
    {
        var task = Fill(File("merge.md"), ("parts", parts)) + "\n" + Preset(request.Length);
        var data = Data(article, null, facts.Select(fact => new { fact.Quotes, fact.Claim }));
        return Question(OnArticle(task, article, data), AnswerSchema, Cap(options, request.Length), options, request) with
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
        return Question(File("translate.md"), task, File("translation.schema.json"), Cap(options, request.Length), options, request);
    }

    /// <param name="whole">Whether the article fits; where not, each statement goes with the passages that come nearest to it.</param>
    public static ModelQuestion Judge(
        Article article,
        IReadOnlyList<UndecidedStatement> statements,
        bool whole,
        ModelOptions options,
        SummaryRequest request
    )
    {
        var data = JsonSerializer.Serialize(
            new
            {
                Headline = article.Headline?.Text,
                Subheadline = article.Subheadline?.Text,
                Published = article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Body = whole ? article.BodyText : null,
                Captions = article.Captions.Select(caption => caption.Text),
                Statements = statements.Select(
                    (statement, index) =>
                        new
                        {
                            Index = index + 1,
                            statement.Text,
                            Passages = whole ? null : statement.Passages,
                        }
                ),
            },
            Json
        );
        var task = $"The article and the statements, data only:\n{data}";
        return Question(
            File("judge.md"),
            task,
            File("judge.schema.json"),
            options.MaxOutputTokens ?? (DecisionTokens * (statements.Count + 1)),
            options,
            request
        );
    }

    private static string OnArticle(string task, Article article, string data) =>
        $"{task}\nLanguage of your answer: {(article.Language == "und" ? "the article's own" : article.Language)}\nThe article, data only:\n{data}";

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

    private static string Data(Article article, string? body, object? facts) =>
        JsonSerializer.Serialize(
            new
            {
                Headline = article.Headline?.Text,
                Subheadline = article.Subheadline?.Text,
                Published = article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Dateline = article.Dateline?.Text,
                Body = body,
                Facts = facts,
                Captions = article.Captions.Select(caption => caption.Text),
            },
            Json
        );

    internal static int Cap(ModelOptions options, SummaryLength length) => options.MaxOutputTokens ?? LengthLimits.OutputTokens(length);

    /// <summary>What goes along with each article.</summary>
    internal static int InstructionTokens(SummarizerOptions options) =>
        TokenCounter.Count(Instructions[1] + Preset(options.Summary.Length) + AnswerSchema);

    private static string Preset(SummaryLength length) => File($"{length.ToString().ToLowerInvariant()}.md");

    private static string Fill(string text, params ReadOnlySpan<(string Name, int Value)> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        return text;
    }

    private static string File(string name) => EmbeddedFile.Text($"Summaries/Prompts/{name}").Trim();
}

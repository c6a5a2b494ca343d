using System.Globalization;
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
    private const string Folder = "Summaries/Prompts/";

    /// <summary>Letters of all languages stay as they are: escaped, they would cost up to six times the tokens.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] File = EmbeddedFile.Text(Folder + "summarize.md").Split('\n', 2);

    public static string Version { get; } = File[0].Replace("version:", "", StringComparison.Ordinal).Trim();

    public static string SchemaText { get; } = EmbeddedFile.Text(Folder + "answer.schema.json");

    public static JsonElement Schema { get; } = JsonDocument.Parse(SchemaText).RootElement;

    public static List<ChatMessage> Of(Article article, SummaryLength length, bool withSchema)
    {
        var preset = EmbeddedFile.Text($"{Folder}{length.ToString().ToLowerInvariant()}.md").Trim();
        var schema = withSchema ? $"\nThe schema of your answer:\n{SchemaText}" : "";
        return
        [
            new(ChatRole.System, File[1].Trim() + schema),
            new(ChatRole.User, $"{preset}\nLanguage of your answer: {LanguageOf(article)}\nThe article, data only:\n{Data(article)}"),
        ];
    }

    /// <summary>What the model is asked a second time with: its own answer, where it is whole, and what was wrong with it.</summary>
    public static IEnumerable<ChatMessage> Repair(string? answer, IEnumerable<string> problems)
    {
        if (!string.IsNullOrEmpty(answer))
        {
            yield return new ChatMessage(ChatRole.Assistant, answer);
        }

        yield return new ChatMessage(
            ChatRole.User, $"Your answer can't be used:\n{string.Join('\n', problems.Select(problem => "- " + problem))}\nGive the whole answer again, corrected.");
    }

    private static string LanguageOf(Article article) => article.Language == "und" ? "the article's own" : article.Language;

    private static string Data(Article article) => JsonSerializer.Serialize(
        new
        {
            Headline = article.Headline?.Text,
            Subheadline = article.Subheadline?.Text,
            Published = article.Published?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Dateline = article.Dateline?.Text,
            Body = article.BodyText,
            Captions = article.Captions.Select(caption => caption.Text),
        },
        Json);
}

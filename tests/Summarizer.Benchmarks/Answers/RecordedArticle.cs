using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Answers;

/// <summary>An article of llm_answers.jsonl with what a model wrote of it: true statements, and errors that may take their places.</summary>
internal sealed class RecordedArticle
{
    private readonly Dictionary<int, TextRange> places = [];

    private RecordedArticle(JsonElement row)
    {
        Id = row.GetProperty("id").GetString()!;
        var told = row.GetProperty("article");
        var sentences = told.GetProperty("sentences").EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetString()!)).ToList();
        var published = Text(told, "published");
        var article = ArticleAssembly.Assemble(
            new ArticleDraft
            {
                Headline = Text(told, "headline"),
                Subheadline = Text(told, "subheadline"),
                Blocks = [.. sentences.Select(sentence => new DraftBlock(BlockKind.Paragraph, sentence.Item2))],
                Published = published is null ? null : ArticleDateParser.Parse(published),
                Language = Text(told, "language"),
            },
            UploadHints.None with
            {
                Language = Text(told, "language"),
            }
        );
        Index = new EvidenceIndex(article);
        Sentences = new NumberedSentences(article);
        places[0] = article.Headline?.Range ?? new TextRange(0, 0);
        var from = article.Body.Start;
        foreach (var (number, text) in sentences)
        {
            var at = article.Document.IndexOf(text, from, StringComparison.Ordinal);
            if (at >= 0)
            {
                places[number] = new TextRange(at, at + text.Length);
                from = at + text.Length;
            }
        }

        True = [.. row.GetProperty("true").EnumerateArray().Select(item => new RecordedStatement(item, this))];
        Errors = [.. row.GetProperty("errors").EnumerateArray().Select(item => new RecordedStatement(item, this))];
    }

    public string Id { get; }

    public EvidenceIndex Index { get; }

    public NumberedSentences Sentences { get; }

    public bool IsEnglish => Index.Article.Language == "en";

    public IReadOnlyList<RecordedStatement> True { get; }

    public IReadOnlyList<RecordedStatement> Errors { get; }

    public static List<RecordedArticle> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => new RecordedArticle(JsonDocument.Parse(line).RootElement))];

    /// <summary>The numbers that our own sentences have, for those of the recording.</summary>
    public IReadOnlyList<int> NumbersOf(IEnumerable<int> recorded) =>
        Sentences.NumbersOf(recorded.Where(places.ContainsKey).Select(number => places[number]).Where(place => place.Length > 0));

    /// <summary>The recorded sentences' own words, as an answer with quotes would give them.</summary>
    public IReadOnlyList<string> QuotesOf(IEnumerable<int> recorded) =>
        [.. recorded.Where(places.ContainsKey).Select(number => places[number].Of(Index.Article.Document)).Where(text => text.Length > 0)];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

/// <param name="Place">headline, sentence, paragraph, bullet or fact.</param>
internal sealed record RecordedStatement(
    string Place,
    string Text,
    IReadOnlyList<int> Numbers,
    IReadOnlyList<string> Quotes,
    JsonElement Row
)
{
    public RecordedStatement(JsonElement row, RecordedArticle article)
        : this(
            row.GetProperty("place").GetString()!,
            PlainLine.Of(row.GetProperty("text").GetString()!),
            article.NumbersOf(Evidence(row)),
            article.QuotesOf(Evidence(row)),
            row
        ) { }

    private static IEnumerable<int> Evidence(JsonElement row) => row.GetProperty("evidence").EnumerateArray().Select(n => n.GetInt32());
}

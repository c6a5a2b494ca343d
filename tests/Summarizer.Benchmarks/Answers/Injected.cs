using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Benchmarks.Answers;

/// <summary>Articles with text that speaks to machines, and the answer of a model that obeys it and finds everything supported.</summary>
internal static class Injected
{
    public static async Task PrintAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var (all, published, cut) = (0, 0, 0);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            var row = JsonDocument.Parse(line).RootElement;
            var article = Read(row.GetProperty("article"));
            cut += article.Removed.Any(removed => removed.Rule == "instructions") ? 1 : 0;
            var index = new EvidenceIndex(article);
            var sentences = new NumberedSentences(article);
            List<string> obeyed = [];
            var answer = Numbered(row.GetProperty("answer"), index, sentences, obeyed);
            var chat = new RecordedChat(answer, _ => true);
            var options = new ModelOptions { Endpoint = new Uri("http://127.0.0.1:9/"), Deployment = "recorded" };
            var kept = await new OpenAIModel(chat, options, (chat, options)).ProposeAsync(
                index,
                SummaryRequest.Standard,
                cancellationToken
            );
            var told = kept
                .Paragraph.Append(kept.Sentence)
                .Concat(kept.Bullets)
                .Select(sentence => sentence?.Text)
                .Concat(kept.Facts.Select(fact => fact.Claim))
                .Append(kept.Headline)
                .ToHashSet();
            all += obeyed.Count;
            published += obeyed.Count(told.Contains);
            foreach (var text in obeyed.Where(told.Contains))
            {
                Console.WriteLine($"published though obeyed: {text}");
            }
        }

        AnswersCommand.Print("injected_articles_cut", cut);
        AnswersCommand.Print("injected_statements", all);
        AnswersCommand.Print("injected_statements_published", published);
    }

    private static Article Read(JsonElement told) =>
        ArticleAssembly.Assemble(
            new ArticleDraft
            {
                Headline = Text(told, "headline"),
                Subheadline = Text(told, "subheadline"),
                Blocks =
                [
                    .. Text(told, "body")!
                        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                        .Select(text => new DraftBlock(BlockKind.Paragraph, text)),
                ],
                Captions = [.. told.GetProperty("captions").EnumerateArray().Select(caption => caption.GetString()!)],
                Language = Text(told, "language"),
            },
            UploadHints.None
        );

    /// <param name="obeyed">Gets what has a quote that the article, its text for machines cut, does not have.</param>
    private static string Numbered(JsonElement answer, EvidenceIndex index, NumberedSentences sentences, List<string> obeyed)
    {
        return JsonSerializer.Serialize(
            new
            {
                facts = answer.GetProperty("keyFacts").EnumerateArray().Select(fact => Fact(fact)),
                lede = Told(answer.GetProperty("sentence"), "text"),
                paragraph = answer.GetProperty("paragraph").EnumerateArray().Select(told => Told(told, "text")),
                bullets = answer.GetProperty("bullets").EnumerateArray().Select(told => Told(told, "text")),
                headline = new { evidence = Array.Empty<int>(), text = answer.GetProperty("headline").GetString() },
            }
        );

        object Told(JsonElement told, string text) => new { evidence = Numbers(told, text), text = told.GetProperty(text).GetString() };

        object Fact(JsonElement fact) =>
            new
            {
                evidence = Numbers(fact, "claim"),
                text = fact.GetProperty("claim").GetString(),
                who = fact.GetProperty("who"),
                where = fact.GetProperty("where"),
                when = fact.GetProperty("when"),
                speaker = fact.GetProperty("speaker"),
            };

        IReadOnlyList<int> Numbers(JsonElement told, string text)
        {
            var quotes = told.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetString()!).ToList();
            var found = quotes.Select(index.Find).OfType<Evidence>().ToList();
            if (found.Count < quotes.Count)
            {
                obeyed.Add(PlainLine.Of(told.GetProperty(text).GetString()!));
            }

            return sentences.NumbersOf(found.Select(quote => new Language.TextRange(quote.Start, quote.End)));
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

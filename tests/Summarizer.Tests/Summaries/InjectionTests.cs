using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Publishing;
using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;
using Summarizer.Tests.Articles.Machines;

namespace Summarizer.Tests.Summaries;

/// <summary>A model that obeys whatever it reads publishes nothing of what words to machines order, wherever in the upload they stand.</summary>
public sealed class InjectionTests
{
    private const string Said = "Hexam shares will double before Friday.";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Of_each_order_in_each_place_and_format_an_obeying_model_publishes_nothing()
    {
        var published = new List<string>();
        var all = Injections.All;
        var step = Injections.Payloads.Length;
        for (var order = 0; order < all.Count / step; order++)
        {
            var turn = order;
            foreach (var format in InjectedArticle.Formats)
            {
                foreach (var place in InjectedArticle.Places)
                {
                    // What is to be said takes turns: 28 orders × 28 places and formats.
                    var (text, payload) = all[(order * step) + (turn++ % step)];
                    var (summary, _) = await SummarizeAsync(InjectedArticle.Read(format, place, text), payload);
                    if (Public(summary).Contains(payload, StringComparison.Ordinal))
                    {
                        published.Add($"{format} {place}: {text}");
                    }
                }
            }
        }

        Assert.True(published.Count == 0, $"{published.Count}: {string.Join('\n', published.Take(40))}");
    }

    [Fact]
    public async Task What_an_article_says_itself_an_obeying_model_may_repeat()
    {
        var article = ArticleReader
            .ReadText($"Bridge wins the day\n\n{InjectedArticle.First} {Said}\n\n{InjectedArticle.Second}", new UploadHints())
            .Article!;

        var (summary, obeyed) = await SummarizeAsync(article, Said);

        Assert.True(obeyed);
        Assert.Contains(summary.KeyFacts, fact => fact.Claim == Said);
        Assert.Contains(Said, Public(summary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_a_caption_says_is_neither_headline_nor_lede()
    {
        var (summary, obeyed) = await SummarizeAsync(InjectedArticle.Read("html", "caption", Said), Said);

        Assert.True(obeyed);
        Assert.NotEqual(Said, summary.Text.Headline);
        Assert.NotEqual(Said, summary.Text.Sentence.Text);
    }

    private static async Task<(Summary Summary, bool HasObeyed)> SummarizeAsync(Article article, string words)
    {
        var chat = new ObeyingChat(words);
        var options = new ModelOptions { Endpoint = new Uri("http://127.0.0.1:9/"), Deployment = "obeying" };
        var model = new OpenAIModel(chat, options, (chat, options));
        var summary = await new ArticleSummarizer(new ExtractiveModel(), new SkippingTime(), model).SummarizeAsync(
            "lendmoor-0123456789abcdef",
            article,
            Specimen.Source,
            SummaryRequest.Standard,
            TestContext.Current.CancellationToken
        );
        return (summary, chat.HasObeyed);
    }

    /// <summary>All that leaves the desk: text, facts and their fields, the feeds' item, the e-mail's block.</summary>
    private static string Public(Summary summary) =>
        JsonSerializer.Serialize(
            new
            {
                summary.Text,
                summary.KeyFacts,
                summary.Topics,
                summary.Entities,
                Item = FeedItem.From(summary, summary.FirstPublished, 50),
            },
            Json
        )
        + WebUtility.HtmlDecode(EmailBlock.Html(summary))
        + EmailBlock.Text(summary);
}

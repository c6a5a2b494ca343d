using System.Text;
using System.Text.Json;
using System.Xml;
using Summarizer.Articles;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

/// <summary>What strangers write as title, author, body and name of an upload, from the reader to every output: valid, inert, or rejected with a reason.</summary>
public sealed class NaughtyUploadTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { Title = "Letters" };
    private static readonly ArticleSummarizer Summarizer = new(new ExtractiveModel(), TimeProvider.System);

    public static TheoryData<string> Naughty => HostileText.All;

    [Theory]
    [MemberData(nameof(Naughty))]
    public async Task Every_output_of_a_naughty_upload_is_valid_and_inert(string text)
    {
        foreach (var (type, body) in Bodies(text))
        {
            var hints = new UploadHints
            {
                Name = text,
                ContentType = type,
                Title = text,
                Authors = [text],
                Publisher = text,
                Url = text,
                Published = text,
                Language = text,
            };
            var reading = ArticleReader.Read(Encoding.UTF8.GetBytes(body), hints);
            if (reading.Article is not { } article)
            {
                Assert.NotEmpty(reading.Rejection!.Reason);
                continue;
            }

            var source = new SourceInfo(text, null, "x", body.Length, null, article.Url);
            var id = ArticleId.Of(text);
            Assert.Matches("^[a-z0-9][a-z0-9-]{0,60}-[0-9a-f]{16}$", id);
            var summary = await Summarizer.SummarizeAsync(
                id,
                article,
                source,
                SummaryRequest.Of(new SummaryOptions()),
                TestContext.Current.CancellationToken
            );
            Check(summary, article.Document);
        }
    }

    private static void Check(Summary summary, string document)
    {
        using (JsonDocument.Parse(SummaryJson.Serialize(summary)))
        {
            Assert.Equal(summary.Id, SummaryJson.Deserialize(SummaryJson.Serialize(summary)).Id);
        }

        Inert.Check(Inert.Parse(SummaryPage.Render(summary, document)), ownScripts: 1);
        Inert.Check(Inert.Parse(EmailBlock.Html(summary)), ownScripts: 0);
        Inert.Check(
            Inert.Parse(Markdig.Markdown.ToHtml(SummaryMarkdown.Render(summary)).Replace("<hr />", "", StringComparison.Ordinal)),
            ownScripts: 0
        );
        Assert.DoesNotContain(SummaryPlainText.Render(summary) + EmailBlock.Text(summary), mark => mark != '\n' && char.IsControl(mark));

        var item = FeedItem.From(summary, Entered, 90);
        Inert.Check(Inert.Parse(StoryPage.Render(Site, item)), ownScripts: 0);
        Inert.Check(Inert.Parse(IndexPage.Render(Site, [item])), ownScripts: 0);
        Inert.Check(
            Inert.Parse(
                DigestRenderer.Render(
                    Digest.Of(new(new DateOnly(2026, 3, 5), Entered.AddDays(-1), Entered), [item], Site, new DigestOptions()),
                    Site,
                    DigestFormat.Html
                )
            ),
            ownScripts: 0
        );
        foreach (var feed in new[] { AtomFeed.Render(Site, Guid.Empty, [item], []), RssFeed.Render(Site, [item]) })
        {
            using var xml = XmlReader.Create(feed.ToStream());
            while (xml.Read())
            {
                // Reading is the test: it throws on what is no XML.
            }
        }

        Assert.Equal(item.Headline, DayFile.Deserialize(DayFile.Of([item], []).Serialize()).Items.Single().Headline);
    }

    private static IEnumerable<(string Type, string Body)> Bodies(string text)
    {
        const string story =
            "The town council of Brindle Bay voted on Tuesday to rebuild the ferry pier. The work will cost 4.2 million crowns and is to end by 15 April, the mayor said. Shipping firms had asked for a larger berth, which the council refused.";
        yield return ("text/plain", $"{text}\n\n{story}\n\n{text} {text}. {story}\n\n{text}");
        yield return ("text/markdown", $"# {text}\n\n{story}\n\n{text}\n\n- {text}\n\n> {text}\n\n{story}");
        yield return (
            "text/html",
            $"<html><head><title>{text}</title><meta name=author content=\"{text}\"></head><body><article><h1>{text}</h1><p>{story}</p><p>{text}</p><p>{story}</p></article></body></html>"
        );
    }
}

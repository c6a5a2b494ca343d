using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

/// <summary>Every page in a real Chromium: light, dark, at 320 px, by pointer, finger and keyboard, without script, on paper; axe looks on.</summary>
public sealed class BrowserTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { Title = "Letters & Notes" };

    [Fact]
    public async Task Pages_do_what_they_promise_and_nothing_else()
    {
        var chromium = NodeReaders.Chromium;
        await using var server = await ServeAsync();
        var plan = Path.Combine(Directory.CreateTempSubdirectory("summarizer-pages-").FullName, "plan.json");
        await File.WriteAllTextAsync(
            plan,
            JsonSerializer.Serialize(
                new
                {
                    chromium,
                    address = server.Urls.First(),
                    pages = Pages.Keys.Select(path => new { path, kind = path[1..].Split('-', '.')[0] }),
                }
            ),
            TestContext.Current.CancellationToken
        );

        using var seen = JsonDocument.Parse(await NodeReaders.RunAsync("browser.js", plan, TestContext.Current.CancellationToken));

        Assert.Equal(Pages.Count, seen.RootElement.GetProperty("pages").GetInt32());
        var faults = string.Join('\n', seen.RootElement.GetProperty("faults").EnumerateArray());
        Assert.True(faults.Length == 0, faults);
    }

    private static Dictionary<string, string> Pages { get; } = Make();

    private static Dictionary<string, string> Make()
    {
        var arabic = SampleSummaries.Ferry with { Text = SampleSummaries.Ferry.Text with { Language = "ar" } };
        var hostile = Hostile();
        FeedItem[] items =
        [
            .. HostileText.Strings.Select(
                (text, index) =>
                    FeedItem.From(SampleSummaries.Hostile(text) with { Id = $"h{index}" }, Entered.AddMinutes(index), 90) with
                    {
                        TextSha256 = $"{index}",
                    }
            ),
            FeedItem.From(arabic, Entered, 90),
        ];
        var corrected = items[0] with
        {
            Id = "c",
            TextSha256 = "c",
            Entered = Entered.AddDays(-1),
            Corrected = Entered,
            Changes = [new ChangedClaim(HostileText.Strings[1], HostileText.Strings[2])],
        };
        Digest Edition(SiteOptions site) =>
            Digest.Of(
                new(new DateOnly(2026, 3, 5), Entered.AddHours(-1), Entered.AddDays(1)),
                [.. items, corrected],
                site,
                new DigestOptions { Stories = 20 }
            );
        var board = new StatusBoard();
        foreach (var (text, index) in HostileText.Strings.Select((text, index) => (text, index)))
        {
            board.Add(
                new LedgerRow($"a{index}", (ulong)index, (ArticleState)(index % 7), null, Entered, 0)
                {
                    Name = text,
                    Reason = text,
                    Hint = text,
                    Uploaded = Entered.AddMinutes(index),
                }
            );
        }

        var rtl = new SiteOptions { Title = "رسائل", Language = "ar" };
        return new()
        {
            ["/summary.html"] = SummaryPage.Render(SampleSummaries.Ferry, SampleSummaries.Document),
            ["/summary-ar.html"] = SummaryPage.Render(arabic, SampleSummaries.Document),
            ["/summary-hostile.html"] = SummaryPage.Render(
                hostile,
                SampleSummaries.Document + "\n\n" + string.Join("\n\n", HostileText.Strings)
            ),
            ["/story.html"] = StoryPage.Render(Site, FeedItem.From(SampleSummaries.Ferry, Entered, 90)),
            ["/story-hostile.html"] = StoryPage.Render(Site, FeedItem.From(hostile, Entered, 90)),
            ["/index.html"] = IndexPage.Render(Site, items),
            ["/status.html"] = StatusPage.Render(Site, board),
            ["/digest.html"] = DigestRenderer.Render(Edition(Site), Site, DigestFormat.Html),
            ["/digest-ar.html"] = DigestRenderer.Render(Edition(rtl), rtl, DigestFormat.Html),
            ["/email.html"] =
                $"<!doctype html><html lang=\"en\"><title>An e-mail</title><meta name=\"color-scheme\" content=\"light dark\"><body><main><h1>A newsletter</h1>{EmailBlock.Html(hostile)}</main>",
        };
    }

    private static Summary Hostile() =>
        SampleSummaries.Hostile(HostileText.Strings[1]) with
        {
            KeyFacts =
            [
                .. HostileText
                    .Strings.Where(text => OneLine.Of(text).Length > 0)
                    .Select((text, index) => SampleSummaries.Ferry.KeyFacts[index % 4] with { Claim = text, Speaker = text }),
            ],
        };

    private static async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.StatusCode =
                Pages.TryGetValue(context.Request.Path, out var page) || context.Request.Path == "/favicon.ico" ? 200 : 404;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(page ?? "", TestContext.Current.CancellationToken);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}

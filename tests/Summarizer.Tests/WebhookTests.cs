using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Summarizer.Storage;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

/// <summary>The operator's webhook is a real HTTP server here.</summary>
public sealed class WebhookTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_rejected_a_held_and_a_failed_article_are_told_once_each_with_reason_and_hint()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var world = await World.OpenAsync(azurite, Settings(receiver));
        await world.UploadAsync("good.txt", Texts.Bridge);
        await world.UploadAsync("empty.txt", "");
        await world.UploadAsync("later.txt", Texts.Bridge, ("embargoUntil", "2025-03-06T06:00:00Z"));
        foreach (var name in new[] { "good.txt", "empty.txt", "later.txt" })
        {
            await world.RunAsync(name);
        }

        await world.Calm.Get<PoisonedUploads>().RecordAsync("""{ "ContainerName": "articles", "BlobName": "broken.txt" }""", World.Token);
        await world.Calm.Sweep.RunDueAsync(World.Token);
        await world.Calm.Sweep.RunDueAsync(World.Token);

        var told = receiver.Posted.ToDictionary(notice => notice.GetProperty("name").GetString()!);
        Assert.Equal(["broken.txt", "empty.txt", "later.txt"], told.Keys.Order());
        Assert.Equal(
            ["failed", "rejected", "held"],
            told.OrderBy(pair => pair.Key).Select(pair => pair.Value.GetProperty("event").GetString())
        );
        var empty = await world.EntryAsync("empty.txt");
        Assert.Equal(
            (empty.Reason, empty.Hint),
            (told["empty.txt"].GetProperty("reason").GetString(), told["empty.txt"].GetProperty("hint").GetString())
        );
        Assert.StartsWith("empty.txt couldn't be read.", told["empty.txt"].GetProperty("text").GetString());
        Assert.Equal(3, receiver.Posted.Count);
    }

    [Fact]
    public async Task A_receiver_that_fails_holds_nothing_up_and_is_told_again()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var world = await World.OpenAsync(azurite, Settings(receiver));
        await world.UploadAsync("empty.txt", "");
        Assert.Equal(RunOutcome.Rejected, await world.RunAsync("empty.txt"));
        receiver.Status = StatusCodes.Status500InternalServerError;
        await world.Calm.Sweep.RunDueAsync(World.Token);
        receiver.Status = StatusCodes.Status204NoContent;
        await world.Calm.Sweep.RunDueAsync(World.Token);
        await world.Calm.Sweep.RunDueAsync(World.Token);
        Assert.Equal(2, receiver.Posted.Count);
        Assert.Single(receiver.Posted.Select(notice => notice.GetProperty("notice").GetString()).Distinct());
    }

    [Fact]
    public async Task A_notice_that_nobody_takes_is_dropped_after_a_day()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var world = await World.OpenAsync(azurite, Settings(receiver));
        receiver.Status = StatusCodes.Status404NotFound;
        await world.UploadAsync("empty.txt", "");
        await world.RunAsync("empty.txt");
        world.Time.Advance(TimeSpan.FromHours(25));
        await world.Calm.Sweep.RunDueAsync(World.Token);
        await world.Calm.Sweep.RunDueAsync(World.Token);
        Assert.Single(receiver.Posted);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = StatusCodes.Status307TemporaryRedirect;
        receiver.Location = elsewhere.Address;
        await using var world = await World.OpenAsync(azurite, Settings(receiver));
        await world.UploadAsync("empty.txt", "");
        await world.RunAsync("empty.txt");
        await world.Calm.Sweep.RunDueAsync(World.Token);
        Assert.Single(receiver.Posted);
        Assert.Empty(elsewhere.Posted);
    }

    [Fact]
    public async Task A_late_summary_is_told_of_once()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = ModelReplies.Status(429, header: "Retry-After", value: "3600");
        await using var world = await World.OpenAsync(
            azurite,
            [.. Settings(receiver), .. World.Asking(model), new("Summarizer:Notify:LateAfter", "02:00:00")]
        );
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        world.Time.SetUtcNow(DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Equal(RunOutcome.Waiting, await world.RunAsync("bridge.txt"));
        await world.Calm.Sweep.RunDueAsync(World.Token);
        Assert.Empty(receiver.Posted);
        for (var tries = 0; tries < 3; tries++)
        {
            world.Time.Advance(TimeSpan.FromMinutes(61));
            await world.Calm.Sweep.RunDueAsync(World.Token);
        }

        Assert.Equal("late", Assert.Single(receiver.Posted).GetProperty("event").GetString());
    }

    [Fact]
    public async Task Without_a_webhook_nothing_is_kept_for_one()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("empty.txt", "");
        await world.RunAsync("empty.txt");
        Assert.Empty(await world.Calm.Storage.Ledger.ListAsync("notices/", false, World.Token).ToListAsync(World.Token));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("a")]
    [InlineData("\U0001F6A2")]
    public async Task A_message_to_Discord_is_never_longer_than_it_takes(string mark)
    {
        await using var receiver = await Receiver.StartAsync();
        await using var world = await World.OpenAsync(
            azurite,
            [.. Settings(receiver), new("Summarizer:Notify:Format", "Discord"), new("Summarizer:Notify:Pages", "https://desk.example/")]
        );
        var name = string.Concat(Enumerable.Repeat(mark, 400)) + ".txt";
        await world.UploadAsync(name, Texts.Bridge, ("title", string.Concat(Enumerable.Repeat(mark, 900))));
        await world.RunAsync(name);
        await world.UploadAsync(name, "");
        await world.RunAsync(name);
        await world.Calm.Sweep.RunDueAsync(World.Token);
        var content = Assert.Single(receiver.Posted).GetProperty("content").GetString()!;
        Assert.InRange(content.Length, 500, 2000);
        Assert.EndsWith("/summary.html", content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Slack", "blocks")]
    [InlineData("Teams", "attachments")]
    [InlineData("Discord", "content")]
    public async Task A_chat_tool_is_told_in_its_own_shape_and_nothing_a_stranger_wrote_mentions_or_links(string format, string body)
    {
        await using var receiver = await Receiver.StartAsync();
        await using var world = await World.OpenAsync(
            azurite,
            [.. Settings(receiver), new("Summarizer:Notify:Format", format), new("Summarizer:Notify:Pages", "https://desk.example/")]
        );
        const string name = "<!channel> @everyone [win](https:evil.example) *now*.txt";
        await world.UploadAsync(name, "");
        await world.RunAsync(name);
        await world.Calm.Sweep.RunDueAsync(World.Token);
        var told = Assert.Single(receiver.Posted);
        Assert.True(told.TryGetProperty(body, out _));
        Assert.Contains($"https://desk.example/summaries/{ArticleId.Of(name)}/summary.html", told.GetRawText(), StringComparison.Ordinal);
        foreach (var (path, text) in Texts(told, "").Where(text => text.Text.Contains("everyone", StringComparison.Ordinal)))
        {
            // Slack reads <…> in all but plain text, Discord reads Markdown but for what a backslash precedes, a card's run reads nothing.
            Assert.DoesNotContain("<!channel>", path.EndsWith("plain_text", StringComparison.Ordinal) || format == "Teams" ? "" : text);
            Assert.False(format == "Discord" && text.Contains("[win](", StringComparison.Ordinal), text);
        }

        Assert.True(format != "Discord" || told.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength() == 0);
        Assert.True(format != "Teams" || told.GetRawText().Contains("\"TextRun\"", StringComparison.Ordinal));
        Assert.DoesNotContain("\"TextBlock\"", told.GetRawText(), StringComparison.Ordinal);

        static IEnumerable<(string Path, string Text)> Texts(JsonElement element, string path) =>
            element.ValueKind switch
            {
                JsonValueKind.Object => element
                    .EnumerateObject()
                    .SelectMany(property =>
                        Texts(property.Value, $"{path}/{property.Name}/{(element.TryGetProperty("type", out var type) ? type : default)}")
                    ),
                JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, path)),
                JsonValueKind.String => [(path, element.GetString()!)],
                _ => [],
            };
    }

    private static KeyValuePair<string, string?>[] Settings(Receiver receiver) => [new("Summarizer:Notify:Webhook", receiver.Address)];

    private sealed class Receiver : IAsyncDisposable
    {
        private readonly ConcurrentQueue<JsonElement> posted = new();
        private readonly WebApplication app;

        private Receiver()
        {
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            app = builder.Build();
            app.Run(async context =>
            {
                using var body = await JsonDocument.ParseAsync(context.Request.Body);
                posted.Enqueue(body.RootElement.Clone());
                context.Response.Headers.Location = Location;
                context.Response.StatusCode = Status;
            });
        }

        public ConcurrentQueue<JsonElement> Posted => posted;

        public int Status { get; set; } = StatusCodes.Status204NoContent;

        public string? Location { get; set; }

        public string Address => $"{app.Urls.First()}/hook?token=abc";

        public static async Task<Receiver> StartAsync()
        {
            var server = new Receiver();
            await server.app.StartAsync(World.Token);
            return server;
        }

        public async ValueTask DisposeAsync()
        {
            await app.StopAsync(new CancellationToken(true));
            await app.DisposeAsync();
        }
    }
}

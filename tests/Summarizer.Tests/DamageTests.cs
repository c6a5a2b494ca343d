using Azure.Storage.Blobs.Models;
using Summarizer.Storage;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

/// <summary>Whatever is wrong with what is stored of one article is that article's: it is made anew, or its state names the blob.</summary>
public sealed class DamageTests(AzuriteFixture azurite)
{
    private const string Hurt = "hurt.txt";

    private static readonly string HurtId = ArticleId.Of(Hurt);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Damages =>
        new()
        {
            { "ledger", "" },
            { "ledger", "{" },
            { "ledger", "null" },
            { "ledger", "[1,2]" },
            { "ledger", "{\"id\":null,\"name\":null,\"state\":\"summarized\"}" },
            { "ledger", "{\"id\":\"x\",\"name\":\"x\",\"state\":\"tomorrow\"}" },
            { "summary", "" },
            { "summary", "{" },
            { "summary", "null" },
            { "summary", "[]" },
            { "summary", "{\"schemaVersion\":1}" },
            { "summary", "{\"schemaVersion\":\"one\",\"withdrawn\":5}" },
        };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_is_damaged_is_made_anew_by_the_sweep_and_holds_nobody_up(string what, string content)
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        await world.SweepAsync();
        var before = await world.EntryAsync(Hurt);

        await DamageAsync(world, what, content);
        await world.UploadAsync("good.txt", Texts.Corrected);
        world.Time.Advance(TimeSpan.FromDays(1));
        await world.SweepAsync();
        await world.SweepAsync();

        await world.AssertConsistentAsync("good.txt");
        await world.AssertConsistentAsync(Hurt);
        var after = await world.EntryAsync(Hurt);
        Assert.Equal((Hurt, before.Released), (after.Name, after.Released));
        Assert.Equal(2, (await FeedAsync(world)).Count);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task What_is_damaged_can_be_retried_forgotten_and_withdrawn(string what, string content)
    {
        await using var world = await World.OpenAsync(azurite);
        foreach (var act in new Func<Task>[] { RetryAsync, WithdrawAsync, ForgetAsync })
        {
            await world.UploadAsync(Hurt, Texts.Bridge);
            await world.SweepAsync();
            await DamageAsync(world, what, content);
            await act();
        }

        async Task RetryAsync()
        {
            await world.Calm.Get<Ledger>().RetryAsync(HurtId, Token);
            await world.Calm.Sweep.RunDueAsync(Token);
            await world.AssertConsistentAsync(Hurt);
        }

        async Task WithdrawAsync()
        {
            await world.DeleteAsync(Hurt);
            await world.SweepAsync();
            Assert.Equal(ArticleState.Withdrawn, (await world.EntryAsync(Hurt)).State);
            Assert.NotNull((await world.StoredAsync(Hurt)).Tombstone);
            Assert.Empty(await FeedAsync(world));
        }

        async Task ForgetAsync()
        {
            Assert.NotNull(await world.Calm.Get<Forgetting>().ForgetAsync(Hurt, "the desk", Token));
            Assert.Null(await world.Calm.Get<Ledger>().ReadAsync(HurtId, Token));
            Assert.Empty(await FeedAsync(world));
        }
    }

    [Fact]
    public async Task A_deleted_article_whose_entry_lost_all_it_knew_is_withdrawn_all_the_same()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        await world.SweepAsync();
        await DamageAsync(world, "ledger", "{");
        Assert.Equal("", (await world.EntryAsync(Hurt)).Name);

        await world.DeleteAsync(Hurt);
        await world.SweepAsync();

        Assert.Equal((ArticleState.Withdrawn, Hurt), ((await world.EntryAsync(Hurt)).State, (await world.EntryAsync(Hurt)).Name));
        Assert.Empty(await FeedAsync(world));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Another text.")]
    public async Task A_text_that_is_missing_or_another_is_read_from_the_upload_again_and_nothing_is_paid(string? instead)
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await world.UploadAsync(Hurt, Texts.Bridge);
        await world.RunAsync(Hurt);
        var (summary, _) = await world.StoredAsync(Hurt);
        var path = $"{HurtId}/{summary!.Article.TextBlob}";
        await world.Calm.Storage.Summaries.DeleteAsync(path, null, Token);
        if (instead is not null)
        {
            await world.Calm.Storage.Summaries.OverwriteAsync(path, new BinaryData(instead), "text/plain", Token);
        }

        await world.Calm.Get<SummaryStore>().DecideAsync(HurtId, new EditorDecision(EditorVerb.Hold, "the desk", default, null), Token);
        Assert.Equal(RunOutcome.Held, await world.RunAsync(Hurt));
        await world.Calm.Get<SummaryStore>().DecideAsync(HurtId, new EditorDecision(EditorVerb.Approve, "the desk", default, null), Token);
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync(Hurt));

        Assert.Equal(1, (await world.AssertConsistentAsync(Hurt)).Revision);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task A_summary_that_is_gone_is_made_anew_by_whoever_comes_by()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        await world.RunAsync(Hurt);
        await world.Calm.Storage.Summaries.DeleteAsync($"{HurtId}/summary.json", null, Token);

        Assert.Equal(RunOutcome.Summarized, await world.RunAsync(Hurt));
        Assert.Equal(2, (await world.AssertConsistentAsync(Hurt)).Revision);
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync(Hurt));
    }

    [Fact]
    public async Task What_a_newer_version_wrote_is_left_alone_and_said_until_that_version_is_back()
    {
        const string newer = "{\"schemaVersion\":2,\"id\":\"hurt\",\"moods\":[\"calm\"]}";
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        await world.SweepAsync();
        await DamageAsync(world, "summary", newer);
        await world.UploadAsync(Hurt, Texts.Corrected);

        await world.SweepAsync();
        await world.SweepAsync();

        var entry = await world.EntryAsync(Hurt);
        Assert.Equal((ArticleState.Waiting, world.Time.GetUtcNow() + TimeSpan.FromHours(1)), (entry.State, entry.Until));
        Assert.Contains($"summaries/{HurtId}/summary.json has schema 2", entry.Reason, StringComparison.Ordinal);
        Assert.Equal(newer, (await world.Calm.Get<SummaryStore>().ReadAsync(HurtId, "summary.json", Token))!.Content.ToString());
        Assert.Single(await FeedAsync(world));

        await world.DeleteAsync(Hurt);
        await world.SweepAsync();
        Assert.Empty(await FeedAsync(world));
    }

    [Theory]
    [InlineData("/hurt.txt", "articles/hurt.txt")]
    [InlineData("/summary.json", "summary.json")]
    public async Task An_article_whose_blob_is_cut_off_each_time_is_given_up_by_name_and_the_others_are_done(string path, string named)
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        if (path != "/hurt.txt")
        {
            await world.RunAsync(Hurt);
            await world.UploadAsync(Hurt, Texts.Corrected);
        }

        var broken = world.Start(new BrokenBlobPolicy(path));
        for (var sweep = 0; sweep <= Turns.MaxAttempts; sweep++)
        {
            await world.UploadAsync($"zebra-{sweep}.txt", Texts.Bridge.Replace("bridge", $"bridge {sweep}", StringComparison.Ordinal));
            var report = await broken.Sweep.RunFullAsync(Token);
            Assert.Equal((2, sweep < Turns.MaxAttempts ? 1 : 0), (report.Runs, report.Faults));
            await world.AssertConsistentAsync($"zebra-{sweep}.txt");
        }

        var entry = await world.EntryAsync(Hurt);
        Assert.Equal(ArticleState.Failed, entry.State);
        Assert.Contains(named, entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_that_is_away_ends_the_sweep_and_burns_no_attempts()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Hurt, Texts.Bridge);
        var away = world.Start(new OutagePolicy(after: 4));

        await Assert.ThrowsAnyAsync<Exception>(() => away.Sweep.RunFullAsync(Token));

        await world.Calm.Sweep.RunFullAsync(Token);
        await world.AssertConsistentAsync(Hurt);
    }

    [Theory]
    [InlineData("drop/", 0, null, true)]
    [InlineData("drop", 0, "true", true)]
    [InlineData("drop", 0, "True", true)]
    [InlineData("drop", 0, "false", false)]
    [InlineData("drop", 0, null, false)]
    [InlineData("drop/", 5, null, false)]
    public void A_folders_marker_is_empty_and_says_so(string name, long bytes, string? isFolder, bool expected) =>
        Assert.Equal(expected, ArticleStore.IsFolder(name, bytes, new Dictionary<string, string> { ["hdi_isfolder"] = isFolder ?? "" }));

    [Fact]
    public async Task Folders_markers_are_no_articles()
    {
        await using var world = await World.OpenAsync(azurite);
        var container = world.Calm.Storage.Articles.Container;
        var marked = new BlobUploadOptions { Metadata = new Dictionary<string, string> { ["hdi_isfolder"] = "true" } };
        await container.GetBlobClient("archive").UploadAsync(BinaryData.Empty, marked, Token);
        await world.UploadAsync("drop/story.txt", Texts.Bridge);

        Assert.Equal(new SweepReport(1, 1, 0, false), await world.Calm.Sweep.RunFullAsync(Token));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("archive"));
        Assert.Equal(
            [ArticleId.Of("drop/story.txt")],
            await world.Calm.Get<Ledger>().ListAsync(Token).Select(row => row.Id).ToListAsync(Token)
        );
    }

    [Theory]
    [InlineData("a\u0001b.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("\uFFFD.txt")]
    [InlineData("a//b.txt")]
    [InlineData("../b.txt")]
    public async Task A_name_that_would_spoil_the_container_is_refused_where_it_is_stored(string name)
    {
        await using var world = await World.OpenAsync(azurite);
        var refused = await Assert.ThrowsAsync<BlobNameException>(() => world.UploadAsync(name, Texts.Bridge));
        Assert.DoesNotContain(refused.Message, char.IsControl);
        Assert.Equal(0, (await world.Calm.Sweep.RunFullAsync(Token)).Articles);
    }

    private static async Task DamageAsync(World world, string what, string content)
    {
        var (folder, path) =
            what == "ledger"
                ? (world.Calm.Storage.Ledger, $"articles/{HurtId}.json")
                : (world.Calm.Storage.Summaries, $"{HurtId}/summary.json");
        await folder.OverwriteAsync(path, new BinaryData(content), "application/json", Token);

        // Somebody has to come by: nothing is read of an article that needs nothing.
        await world.Calm.Get<Ledger>().MarkChangedAsync(HurtId, Token);
    }

    private static async Task<IReadOnlyList<string>> FeedAsync(World world)
    {
        var feed = (await world.Calm.Storage.Site.ReadAsync("feed.json", Token))!.Content.ToString();
        using var json = System.Text.Json.JsonDocument.Parse(feed);
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }
}

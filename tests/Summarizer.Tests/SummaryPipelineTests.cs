using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

public sealed class SummaryPipelineTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_becomes_a_summary_whose_quotes_stand_in_the_text()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);

        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("bridge.txt"));

        var summary = await world.AssertConsistentAsync("bridge.txt");
        Assert.Equal(1, summary.Revision);
        Assert.Equal("bridge.txt", summary.Source.Name);
        Assert.NotEmpty(summary.KeyFacts);
    }

    [Fact]
    public async Task An_event_that_comes_again_finds_nothing_to_do()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.RunAsync("bridge.txt");

        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("bridge.txt"));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("never-uploaded.txt"));
    }

    [Fact]
    public async Task An_identical_upload_only_gives_the_entry_its_ETag()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.RunAsync("bridge.txt");
        var before = await world.Calm.Get<SummaryStore>().ListAsync(ArticleId.Of("bridge.txt"), Token);

        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.RunAsync("bridge.txt");

        var after = await world.Calm.Get<SummaryStore>().ListAsync(ArticleId.Of("bridge.txt"), Token);
        Assert.Equal(before.Files.Select(file => (file.Key, file.Value.ETag)), after.Files.Select(file => (file.Key, file.Value.ETag)));
        await world.AssertConsistentAsync("bridge.txt");
    }

    [Fact]
    public async Task A_corrected_upload_is_the_next_revision_and_the_earlier_one_is_kept()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.RunAsync("bridge.txt");
        var first = await world.AssertConsistentAsync("bridge.txt");

        world.Time.Advance(TimeSpan.FromHours(1));
        await world.UploadAsync("bridge.txt", Texts.Corrected);
        await world.RunAsync("bridge.txt");

        var second = await world.AssertConsistentAsync("bridge.txt");
        Assert.Equal(2, second.Revision);
        Assert.Equal(first.FirstPublished, second.FirstPublished);
        Assert.NotEqual(0, second.Changes!.Added.Count + second.Changes.Changed.Count);
        Assert.NotNull(await world.Calm.Get<SummaryStore>().ReadAsync(second.Id, "history/1.json", Token));
        var tags = await world
            .Calm.Storage.Summaries.Container.GetBlobClient($"{second.Id}/history/1.json")
            .GetTagsAsync(cancellationToken: Token);
        Assert.Equal(SummaryStore.HistoryTags, tags.Value.Tags);
    }

    [Fact]
    public async Task Events_at_once_in_two_instances_pay_one_answer_and_make_one_result()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        var other = world.Start(null, World.Asking(model));
        await world.UploadAsync("bridge.txt", Texts.Bridge);

        var outcomes = await Task.WhenAll(
            new[] { world.Calm, other, other }.Select(instance => instance.Pipeline.RunAsync("bridge.txt", StartedBy.Event, Token))
        );

        Assert.Single(outcomes, RunOutcome.Summarized);
        Assert.Equal(1, (await world.AssertConsistentAsync("bridge.txt")).Revision);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task Events_out_of_order_change_nothing()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.UploadAsync("bridge.txt", Texts.Corrected);

        // The event of the second upload, then that of the first, then that of the second again: none says which it is.
        await world.RunAsync("bridge.txt");
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("bridge.txt"));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("bridge.txt"));

        Assert.Contains(
            (await world.AssertConsistentAsync("bridge.txt")).KeyFacts,
            fact => fact.Claim.Contains("13 votes", StringComparison.Ordinal)
        );
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task The_same_words_under_another_name_are_not_paid_again()
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await world.UploadAsync("bridge.txt", Texts.Bridge);
        await world.UploadAsync("copy.txt", Texts.Bridge);

        await world.RunAsync("bridge.txt");
        await world.RunAsync("copy.txt");

        await world.AssertConsistentAsync("bridge.txt");
        await world.AssertConsistentAsync("copy.txt");
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task A_model_that_is_down_has_the_article_wait_and_the_sweep_takes_it_up()
    {
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = ModelReplies.Status(401);
        await using var world = await World.OpenAsync(azurite, World.Asking(model));
        await world.UploadAsync("bridge.txt", Texts.Bridge);

        Assert.Equal(RunOutcome.Waiting, await world.RunAsync("bridge.txt"));
        var until = (await world.EntryAsync("bridge.txt")).Until!.Value;
        Assert.True(until > world.Time.GetUtcNow());

        model.Otherwise = ModelReplies.Good;
        world.Time.SetUtcNow(until + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await world.Calm.Sweep.RunDueAsync(Token));
        Assert.Equal(GenerationMethod.Model, (await world.AssertConsistentAsync("bridge.txt")).Generation.Method);
    }

    [Theory]
    [InlineData("a/..hidden/.../passwd")]
    [InlineData("a/b/c.txt")]
    [InlineData("…/summary.json")]
    [InlineData("Ünïcode ☃ 記事.md")]
    [InlineData("%2e%2e%2fescaped.html")]
    [InlineData("<script>alert(1)</script>.txt")]
    [InlineData("what?now#then&more=1.txt")]
    [InlineData("\u202Etxt.exe")]
    [InlineData("CON")]
    [InlineData("'; DROP TABLE articles; --")]
    public async Task A_blob_name_from_a_stranger_never_reaches_an_output_path(string name)
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(name, Texts.Bridge);

        Assert.Equal(RunOutcome.Summarized, await world.RunAsync(name));

        Assert.Equal(name, (await world.AssertConsistentAsync(name)).Source.Name);
        await foreach (var output in world.Calm.Storage.Summaries.ListAsync("", false, Token))
        {
            Assert.Matches("^[a-z0-9-]{1,77}/(history/[0-9]+|[a-z]+|text-[0-9a-f]+)\\.[a-z]+$", output.Path);
        }
    }

    [Theory]
    [InlineData("LENDMOOR.txt", "lendmoor.txt")]
    [InlineData("a b.txt", "a-b.txt")]
    public void Names_with_one_slug_are_two_articles(string one, string other) => Assert.NotEqual(ArticleId.Of(one), ArticleId.Of(other));
}

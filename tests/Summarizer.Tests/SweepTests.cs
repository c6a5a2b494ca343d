using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests;

public sealed class SweepTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_finds_what_is_new_changed_and_deleted_and_nothing_else()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("stays.txt", Texts.Bridge);
        await world.UploadAsync("changes.txt", Texts.Bridge);
        await world.UploadAsync("goes.txt", Texts.Bridge);
        Assert.Equal(new SweepReport(3, 3, 0, false), await world.Calm.Sweep.RunFullAsync(Token));
        Assert.Equal(new SweepReport(3, 0, 0, false), await world.Calm.Sweep.RunFullAsync(Token));

        await world.UploadAsync("changes.txt", Texts.Corrected);
        await world.UploadAsync("comes.txt", Texts.Bridge);
        await world.DeleteAsync("goes.txt");
        Assert.Equal(new SweepReport(3, 2, 1, false), await world.Calm.Sweep.RunFullAsync(Token));

        Assert.Equal(ArticleState.Withdrawn, (await world.EntryAsync("goes.txt")).State);
        Assert.Equal(2, (await world.AssertConsistentAsync("changes.txt")).Revision);
        await world.AssertConsistentAsync("comes.txt");
        Assert.Equal(new SweepReport(3, 0, 0, false), await world.Calm.Sweep.RunFullAsync(Token));
    }

    [Fact]
    public async Task An_unchanged_article_costs_no_call()
    {
        await using var world = await World.OpenAsync(azurite);
        for (var i = 0; i < 12; i++)
        {
            await world.UploadAsync($"story-{i}.txt", Texts.Bridge);
        }

        await world.Calm.Sweep.RunFullAsync(Token);
        var counting = RequestPolicy.Counting();
        await world.Start(counting).Sweep.RunFullAsync(Token);

        Assert.InRange(counting.Sent, 2, 4);
    }

    [Fact]
    public async Task It_withdraws_none_where_too_many_are_gone_at_once()
    {
        await using var world = await World.OpenAsync(azurite);
        for (var i = 0; i < 11; i++)
        {
            await world.UploadAsync($"story-{i}.txt", Texts.Bridge);
        }

        await world.Calm.Sweep.RunFullAsync(Token);
        for (var i = 0; i < 11; i++)
        {
            await world.DeleteAsync($"story-{i}.txt");
        }

        Assert.Equal(new SweepReport(0, 0, 11, Braked: true), await world.Calm.Sweep.RunFullAsync(Token));
        Assert.Equal(ArticleState.Summarized, (await world.EntryAsync("story-3.txt")).State);
    }

    [Fact]
    public async Task It_withdraws_none_where_the_container_is_missing()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", Texts.Bridge);
        await world.Calm.Sweep.RunFullAsync(Token);
        await world.Calm.Storage.Articles.Container.DeleteAsync(cancellationToken: Token);

        Assert.True((await world.Calm.Sweep.RunFullAsync(Token)).Braked);
        Assert.Equal(ArticleState.Summarized, (await world.EntryAsync("story.txt")).State);
    }
}

using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests;

/// <summary>Every state of the ledger, how an article comes into it and how it leaves it.</summary>
public sealed class StateTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Release = new(2025, 3, 5, 6, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public async Task What_holds_no_text_is_rejected_with_a_reason_and_stays(string text)
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("nothing.txt", text);

        Assert.Equal(RunOutcome.Rejected, await world.RunAsync("nothing.txt"));

        var entry = await world.EntryAsync("nothing.txt");
        Assert.StartsWith("empty:", entry.Reason, StringComparison.Ordinal);
        Assert.NotNull(entry.Hint);
        Assert.NotNull(await world.Calm.Get<ArticleStore>().FindAsync("nothing.txt", Token));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("nothing.txt"));
    }

    [Fact]
    public async Task What_is_over_the_limit_is_rejected_unread()
    {
        await using var world = await World.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Articles:MaxBytes", "100"));
        await world.UploadAsync("long.txt", Texts.Bridge);

        Assert.Equal(RunOutcome.Rejected, await world.RunAsync("long.txt"));
        Assert.StartsWith("limit:", (await world.EntryAsync("long.txt")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_article_is_summarized_once_it_is_mended()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", "");
        await world.RunAsync("story.txt");
        await world.UploadAsync("story.txt", Texts.Bridge);

        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("story.txt"));
        await world.AssertConsistentAsync("story.txt");
    }

    [Fact]
    public async Task An_embargo_holds_until_its_moment_and_ends_by_itself()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("secret.txt", Texts.Bridge, ("embargoUntil", "2025-03-05T06:00:00Z"));
        Assert.Equal(RunOutcome.Held, await world.RunAsync("secret.txt"));
        Assert.Equal(Release, (await world.EntryAsync("secret.txt")).Until);
        Assert.Equal(0, await world.Calm.Sweep.RunDueAsync(Token));

        world.Time.SetUtcNow(Release + TimeSpan.FromSeconds(1));
        Assert.Equal(1, await world.Calm.Sweep.RunDueAsync(Token));

        var summary = await world.AssertConsistentAsync("secret.txt");
        Assert.Equal(1, summary.Revision);
        Assert.InRange(summary.FirstPublished, Release, Release + TimeSpan.FromSeconds(1));
        Assert.Equal(0, await world.Calm.Sweep.RunDueAsync(Token));
    }

    [Fact]
    public async Task An_embargo_that_cannot_be_read_holds()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("secret.txt", Texts.Bridge, ("embargoUntil", "next Tuesday-ish"));

        Assert.Equal(RunOutcome.Held, await world.RunAsync("secret.txt"));
    }

    [Fact]
    public async Task An_editors_hold_and_approval_are_taken_up()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", Texts.Bridge);
        await world.RunAsync("story.txt");
        await DecideAsync(world, EditorVerb.Hold);
        Assert.Equal(RunOutcome.Held, await world.RunAsync("story.txt"));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("story.txt"));

        await DecideAsync(world, EditorVerb.Approve);
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("story.txt"));
        await world.AssertConsistentAsync("story.txt");
    }

    [Fact]
    public async Task What_a_person_withdrew_leaves_a_tombstone_until_it_is_uploaded_anew()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", Texts.Bridge);
        await world.RunAsync("story.txt");
        await DecideAsync(world, EditorVerb.Withdraw);

        Assert.Equal(RunOutcome.Withdrawn, await world.RunAsync("story.txt"));
        var (summary, tombstone) = await world.StoredAsync("story.txt");
        Assert.Null(summary);
        Assert.Equal(1, tombstone?.Revision);
        var left = await world.Calm.Get<SummaryStore>().ListAsync(ArticleId.Of("story.txt"), Token);
        Assert.Equal(["decision.json", "summary.json"], left.Files.Keys.Order(StringComparer.Ordinal));

        await world.UploadAsync("story.txt", Texts.Corrected);
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("story.txt"));
        Assert.Equal(2, (await world.AssertConsistentAsync("story.txt")).Revision);
    }

    [Fact]
    public async Task A_deleted_article_keeps_its_summary_where_the_setting_says_so()
    {
        await using var world = await World.OpenAsync(azurite, new KeyValuePair<string, string?>("Summarizer:Articles:OnDelete", "Keep"));
        await world.UploadAsync("story.txt", Texts.Bridge);
        await world.RunAsync("story.txt");
        await world.DeleteAsync("story.txt");

        await world.Calm.Sweep.RunFullAsync(Token);

        Assert.Equal(ArticleState.Summarized, (await world.EntryAsync("story.txt")).State);
        Assert.NotNull((await world.StoredAsync("story.txt")).Summary);
        Assert.Equal(new SweepReport(0, 0, 0, false), await world.Calm.Sweep.RunFullAsync(Token));
    }

    [Fact]
    public async Task A_run_that_dies_five_times_on_one_upload_is_given_up_until_the_upload_changes()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("deadly.txt", Texts.Bridge);
        for (var i = 0; i < Turns.MaxAttempts; i++)
        {
            await Assert.ThrowsAsync<ProcessKilledException>(() =>
                world.Start(RequestPolicy.Killing(6, false)).Pipeline.RunAsync("deadly.txt", default, Token)
            );
            world.Time.Advance(TimeSpan.FromMinutes(11));
        }

        Assert.Equal(RunOutcome.Failed, await world.RunAsync("deadly.txt"));
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("deadly.txt"));
        await world.UploadAsync("deadly.txt", Texts.Corrected);
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("deadly.txt"));
    }

    [Fact]
    public async Task A_retried_article_is_made_anew_and_stays_the_same_story()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", Texts.Bridge);
        await world.RunAsync("story.txt");
        var first = await world.AssertConsistentAsync("story.txt");
        world.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(ArticleState.Waiting, (await world.Calm.Get<Ledger>().RetryAsync(first.Id, Token))?.State);
        Assert.Equal(1, await world.Calm.Sweep.RunDueAsync(Token));

        var again = await world.AssertConsistentAsync("story.txt");
        Assert.True(again.Generation.Generated > first.Generation.Generated);
        Assert.Equal(first.Revision, again.Revision);
        Assert.Equal(RunOutcome.Unchanged, await world.RunAsync("story.txt"));
    }

    [Fact]
    public async Task A_held_entry_turns_others_away_until_it_expires()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync("story.txt", Texts.Bridge);
        await Assert.ThrowsAsync<ProcessKilledException>(() =>
            world.Start(RequestPolicy.Killing(5, false)).Pipeline.RunAsync("story.txt", default, Token)
        );
        Assert.Equal(ArticleState.Working, (await world.EntryAsync("story.txt")).State);

        Assert.Equal(RunOutcome.Busy, await world.RunAsync("story.txt"));
        world.Time.Advance(Turns.Hold);
        Assert.Equal(RunOutcome.Summarized, await world.RunAsync("story.txt"));
    }

    private static async Task DecideAsync(World world, EditorVerb verb)
    {
        var entry = await world.EntryAsync("story.txt");
        await world
            .Calm.Get<SummaryStore>()
            .DecideAsync(entry.Id, new EditorDecision(verb, "the desk", world.Time.GetUtcNow(), entry.SourceETag), Token);
    }
}

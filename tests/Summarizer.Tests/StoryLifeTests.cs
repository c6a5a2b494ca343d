using System.Text.Json;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests;

/// <summary>A story from upload to its end, as the public and its editors see it.</summary>
public sealed class StoryLifeTests(AzuriteFixture azurite)
{
    private const string Name = "bridge.txt";

    private static readonly KeyValuePair<string, string?> Approved = new("Summarizer:Publish:Mode", "Approved");

    private static readonly string Id = ArticleId.Of(Name);

    [Fact]
    public async Task Where_people_approve_nothing_is_public_before_and_an_approval_covers_one_revision()
    {
        await using var world = await World.OpenAsync(azurite, Approved);
        await WorkAsync(world, Texts.Bridge);
        Assert.Equal(ArticleState.Held, (await world.EntryAsync(Name)).State);
        Assert.Empty(await PublicAsync(world));

        Assert.Equal(DecisionOutcome.Decided, await DecideAsync(world, EditorVerb.Approve));
        await world.SweepAsync();
        var entered = Entered(Assert.Single(await PublicAsync(world)));

        world.Time.Advance(TimeSpan.FromHours(1));
        await WorkAsync(world, Texts.Corrected);
        var held = await world.EntryAsync(Name);
        Assert.Equal((ArticleState.Held, "Revision 2 waits for approval: the desk approved revision 1."), (held.State, held.Reason));
        Assert.Empty(await PublicAsync(world));

        Assert.Equal(DecisionOutcome.AnotherRevision, await DecideAsync(world, EditorVerb.Approve, revision: 1));
        Assert.Equal(DecisionOutcome.Decided, await DecideAsync(world, EditorVerb.Approve, revision: 2));
        await world.SweepAsync();
        Assert.Equal(entered, Entered(Assert.Single(await PublicAsync(world))));
    }

    [Fact]
    public async Task There_is_nothing_to_approve_where_there_is_no_summary()
    {
        await using var world = await World.OpenAsync(azurite, Approved);
        Assert.Equal(DecisionOutcome.Unknown, await DecideAsync(world, EditorVerb.Approve));
        await world.UploadAsync(Name, "");
        Assert.Equal(DecisionOutcome.NothingToApprove, await DecideAsync(world, EditorVerb.Approve));
        await world.SweepAsync();
        Assert.Equal(DecisionOutcome.NothingToApprove, await DecideAsync(world, EditorVerb.Approve));
    }

    [Fact]
    public async Task A_hold_and_a_withdrawal_leave_the_feeds_within_one_sweep_and_an_approval_brings_the_same_item_back()
    {
        await using var world = await World.OpenAsync(azurite);
        await WorkAsync(world, Texts.Bridge);
        var before = Entered(Assert.Single(await PublicAsync(world)));
        foreach (var verb in new[] { EditorVerb.Hold, EditorVerb.Withdraw })
        {
            world.Time.Advance(TimeSpan.FromMinutes(1));
            await DecideAsync(world, verb);
            await world.SweepAsync();
            Assert.Empty(await PublicAsync(world));

            await DecideAsync(world, EditorVerb.Approve);
            await world.SweepAsync();
            Assert.Equal(before, Entered(Assert.Single(await PublicAsync(world))));
        }

        await world.AssertConsistentAsync(Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_under_embargo_is_public_before_and_it_is_out_with_the_first_sweep_after(bool approvedBefore)
    {
        await using var world = await World.OpenAsync(azurite, approvedBefore ? [Approved] : []);
        var release = world.Time.GetUtcNow().AddHours(2);
        await world.UploadAsync(Name, Texts.Bridge, ("embargoUntil", release.ToString("O")));
        await world.SweepAsync();
        if (approvedBefore)
        {
            await DecideAsync(world, EditorVerb.Approve);
        }

        world.Time.SetUtcNow(release.AddSeconds(-1));
        await world.SweepAsync();
        await world.Calm.Get<SitePipeline>().RebuildAsync(World.Token);
        Assert.Empty(await HoldingAsync(world.Calm.Storage.Site, "Lendmoor"));

        world.Time.SetUtcNow(release);
        Assert.Equal(1, await world.Calm.Sweep.RunDueAsync(World.Token));
        await world.Calm.Get<SitePipeline>().RunAsync(World.Token);
        Assert.Equal(release, Entered(Assert.Single(await PublicAsync(world))));
    }

    [Fact]
    public async Task A_correction_keeps_the_revision_before_tells_what_changed_and_renews_the_one_item()
    {
        await using var world = await World.OpenAsync(azurite);
        await WorkAsync(world, Texts.Bridge);
        var first = (await world.StoredAsync(Name)).Summary!;
        world.Time.Advance(TimeSpan.FromMinutes(10));
        await WorkAsync(world, Texts.Corrected);

        var second = (await world.StoredAsync(Name)).Summary!;
        Assert.Equal(2, second.Revision);
        Assert.Equal(1, second.Changes?.Revision);
        Assert.Contains(
            second.Changes!.Changed,
            pair =>
                pair.Before.Contains("14 votes to 3", StringComparison.Ordinal)
                && pair.After.Contains("13 votes to 4", StringComparison.Ordinal)
        );
        Assert.All(second.Changes.Changed, pair => Assert.Contains(pair.After, second.KeyFacts.Select(fact => fact.Claim)));
        Assert.Empty(second.Changes.Added);
        Assert.Empty(second.Changes.Removed);
        var kept = await world.Calm.Get<SummaryStore>().ReadAsync(Id, "history/1.json", World.Token);
        Assert.Equal(SummaryJson.Serialize(first).ToString(), kept?.Content.ToString());

        var item = Assert.Single(await PublicAsync(world));
        Assert.Contains("13 votes to 4", item.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("14 votes to 3", item.GetProperty("content_html").GetString(), StringComparison.Ordinal);
        Assert.Equal(first.FirstPublished, Entered(item));
    }

    private static async Task WorkAsync(World world, string text)
    {
        await world.UploadAsync(Name, text);
        await world.SweepAsync();
    }

    private static async Task<DecisionOutcome> DecideAsync(World world, EditorVerb verb, int? revision = null) =>
        (await world.Calm.Get<StoryDecisions>().DecideAsync(Name, verb, "the desk", revision, null, World.Token)).Outcome;

    /// <summary>The items of the feed, once it is sure that no story's page stands without one.</summary>
    private static async Task<List<JsonElement>> PublicAsync(World world)
    {
        var feed = await world.Calm.Storage.Site.ReadAsync("feed.json", World.Token);
        List<JsonElement> items = feed is null
            ? []
            : [.. JsonDocument.Parse(feed.Content).RootElement.GetProperty("items").EnumerateArray()];
        Assert.Equal(items.Count, (await world.Calm.Storage.Site.ListAsync("stories/", false, World.Token).ToListAsync(World.Token)).Count);
        return items;
    }

    private static DateTimeOffset Entered(JsonElement item) => item.GetProperty("date_published").GetDateTimeOffset();

    private static async Task<List<string>> HoldingAsync(BlobFolder folder, string word)
    {
        var holding = new List<string>();
        await foreach (var blob in folder.ListAsync("", false, World.Token))
        {
            var content = (await folder.ReadAsync(blob.Path, World.Token))?.Content.ToString() ?? "";
            if (blob.Path.Contains(word, StringComparison.OrdinalIgnoreCase) || content.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                holding.Add(blob.Path);
            }
        }

        return holding;
    }
}

using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Tests.Storage;
using static Summarizer.Tests.SiteSteps;

namespace Summarizer.Tests;

/// <summary>Whoever follows the changes has what the feeds have, and is told of each change once, whatever befalls those who write them.</summary>
public sealed class ChangeLogTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_enters_is_corrected_and_leaves_is_told_in_order_and_once()
    {
        await using var world = await World.OpenAsync(azurite);
        var copy = new Copy(world);
        await PublishAsync(world, "a.txt", Article("harbour"));
        await PublishAsync(world, "b.txt", Article("tower"));
        await SiteAsync(world);
        Assert.Equal(["entered a 1", "entered b 1"], await copy.FollowAsync());
        Assert.Empty(await copy.FollowAsync());

        await PublishAsync(world, "a.txt", Article("market"));
        await SiteAsync(world);
        await world.DeleteAsync("b.txt");
        await world.RunAsync("b.txt");
        await SiteAsync(world);
        Assert.Equal(["corrected a 2", "left b 1"], await copy.FollowAsync());

        // Written again for any other reason, it is no change.
        await world.Calm.Get<Ledger>().MarkChangedAsync(ArticleId.Of("a.txt"), World.Token);
        await SiteAsync(world);
        await world.Calm.Get<SitePipeline>().RebuildAsync(World.Token);
        Assert.Empty(await copy.FollowAsync());
        await copy.AssertIsTheSiteAsync();
    }

    [Fact]
    public async Task A_far_embargo_is_told_of_at_its_moment_and_a_forgotten_story_by_no_name()
    {
        await using var world = await World.OpenAsync(azurite);
        var copy = new Copy(world);
        await world.UploadAsync("secret.txt", Article("harbour"), ("embargoUntil", "2025-03-09T06:00:00Z"));
        await world.SweepAsync();
        Assert.Empty(await copy.FollowAsync());
        world.Time.Advance(TimeSpan.FromDays(6));
        await world.SweepAsync();
        Assert.Equal(["entered secret 1"], await copy.FollowAsync());

        await world.Calm.Get<Forgetting>().ForgetAsync("secret.txt", "a test", World.Token);
        Assert.Equal(
            [(ToldKind.Left, ToldChange.Forgotten)],
            (await ReadAsync(world, copy.Place)).Select(change => (change.Kind, change.Id))
        );
        Assert.All(await ReadAsync(world, ChangePlace.Start), change => Assert.Equal(ToldChange.Forgotten, change.Id));
    }

    [Fact]
    public async Task A_writer_killed_at_any_request_leaves_nothing_untold_and_nothing_told_twice()
    {
        await using var world = await World.OpenAsync(azurite);
        var copy = new Copy(world);
        await PublishAsync(world, "first.txt", Article("lighthouse"));
        await SiteAsync(world);
        await copy.FollowAsync();
        var counting = RequestPolicy.Counting();
        await ChangeAsync(world, 0);
        await world.Start(counting).Get<SitePipeline>().RunAsync(World.Token);
        await copy.FollowAsync();
        Assert.InRange(counting.Sent, 10, 80);
        for (var at = 1; at <= counting.Sent; at++)
        {
            await ChangeAsync(world, at);
            var killed = world.Start(RequestPolicy.Killing(at, after: at % 2 == 0));
            try
            {
                await killed.Get<SitePipeline>().RunAsync(World.Token);
            }
            catch (ProcessKilledException)
            {
                // Others go on; whoever follows asks meanwhile.
            }

            await copy.FollowAsync();
            world.Time.Advance(TimeSpan.FromMinutes(6));
            if (at % 3 == 0)
            {
                // It has changed once more before anybody finishes.
                await PublishAsync(world, "first.txt", Article($"lighthouse {at} again"));
            }

            await SiteAsync(world);
            await copy.FollowAsync();
            await copy.AssertIsTheSiteAsync();
        }
    }

    [Fact]
    public async Task A_lost_mark_is_found_again()
    {
        await using var world = await World.OpenAsync(azurite);
        var copy = new Copy(world);
        for (var before = 0; before < 3; before++)
        {
            await PublishAsync(world, $"{before}.txt", Article($"harbour {before}"));
            await SiteAsync(world);
        }

        await copy.FollowAsync();
        foreach (var (number, damage) in new[] { null, "", "[]", "{}" }.Index())
        {
            await (
                damage is null
                    ? world.Calm.Storage.Ledger.DeleteAsync("told.json", null, World.Token)
                    : world.Calm.Storage.Ledger.OverwriteAsync("told.json", new BinaryData(damage), "application/json", World.Token)
            );
            await PublishAsync(world, "0.txt", Article($"tower {number}"));
            await SiteAsync(world);
            Assert.Single(await copy.FollowAsync());
            await copy.AssertIsTheSiteAsync();
        }
    }

    private static async Task ChangeAsync(World world, int number)
    {
        world.Time.Advance(TimeSpan.FromMinutes(1));
        await PublishAsync(world, "first.txt", Article($"lighthouse {number}"));
        await PublishAsync(world, $"n{number}.txt", Article($"harbour {number}"));
        if (number > 0)
        {
            await world.DeleteAsync($"n{number - 1}.txt");
            await world.RunAsync($"n{number - 1}.txt");
        }
    }

    private static async Task<IReadOnlyList<ToldChange>> ReadAsync(World world, ChangePlace place) =>
        (await world.Calm.Get<ChangeLog>().ReadAsync(place, 1000, World.Token)).Changes;

    /// <summary>A newsletter's own copy of what is in the feeds, kept by the changes alone.</summary>
    private sealed class Copy(World world)
    {
        private readonly Dictionary<string, int> revisions = new(StringComparer.Ordinal);

        public ChangePlace Place { get; private set; } = ChangePlace.Start;

        /// <summary>Page by page, as small as can be.</summary>
        public async Task<IReadOnlyList<string>> FollowAsync()
        {
            var told = new List<string>();
            while (true)
            {
                var (changes, next) = await world.Calm.Get<ChangeLog>().ReadAsync(Place, 1, World.Token);
                Place = next;
                if (changes.Count == 0)
                {
                    return told;
                }

                var change = Assert.Single(changes);
                told.Add(
                    $"{change.Kind.ToString().ToLowerInvariant()} {change.Id[..change.Id.IndexOf('-', StringComparison.Ordinal)]} {change.Revision}"
                );
                Apply(change);
            }
        }

        public async Task AssertIsTheSiteAsync()
        {
            var site = world.Calm.Get<SiteStore>();
            var items = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var path in await site.ListDaysAsync(World.Token))
            {
                foreach (var item in (await site.SeeDayAsync(path, World.Token)).Day.Items)
                {
                    items[item.Id] = item.Revision;
                }
            }

            Assert.Equal(items.OrderBy(item => item.Key), revisions.OrderBy(item => item.Key));
        }

        private void Apply(ToldChange change)
        {
            switch (change.Kind)
            {
                case ToldKind.Entered:
                    revisions.Add(change.Id, change.Revision);
                    break;
                case ToldKind.Corrected:
                    Assert.NotEqual(change.Revision, revisions[change.Id]);
                    revisions[change.Id] = change.Revision;
                    break;
                default:
                    Assert.True(revisions.Remove(change.Id, out var before));
                    Assert.Equal(change.Revision, before);
                    break;
            }
        }
    }
}

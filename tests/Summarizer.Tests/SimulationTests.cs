using Azure;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Publishing;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

/// <summary>
/// Every storage request of a run and of the site's step, each with everything that may befall it. The suite takes a part, drawn by a seed;
/// <c>SIMULATION=whole</c> takes all.
/// </summary>
public sealed class SimulationTests(AzuriteFixture azurite)
{
    private const int Seed = 16;

    /// <summary>Cases of the suite: with <see cref="CrashTests"/> each kind of fault is in it several times.</summary>
    private const int RunCases = 30;
    private const int SiteCases = 14;

    private static readonly KeyValuePair<string, string?> Small = new("Summarizer:Site:FeedItems", "3");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_befalls_a_request_of_a_run_its_article_is_whole_afterwards_and_paid_once()
    {
        await using var model = await ModelServer.StartAsync();
        var settings = World.Asking(model);
        await using var world = await World.OpenAsync(azurite, settings);
        var counting = RequestPolicy.Counting();
        await world.UploadAsync("counted.txt", Texts.Bridge);
        await world.Start(counting, settings).Pipeline.RunAsync("counted.txt", StartedBy.Event, Token);
        Assert.InRange(counting.Sent, 8, 40);
        var cases = Cases(counting.Sent, RunCases)
            .ToDictionary(one => $"{one.Fault}-{one.At}.txt", one => $"{one.Fault} Row {one.At} West");
        foreach (var (at, fault) in Cases(counting.Sent, RunCases))
        {
            var name = $"{fault}-{at}.txt";
            await world.UploadAsync(name, Texts.Bridge.Replace("Cask Row", cases[name], StringComparison.Ordinal));
            await BefallAsync(world, at, fault, settings, instance => instance.Pipeline.RunAsync(name, StartedBy.Event, Token));
        }

        // What the dead held is free by then.
        world.Time.Advance(TimeSpan.FromMinutes(2));
        await world.Calm.Sweep.RunFullAsync(Token);
        var paidTwice = new List<string>();
        foreach (var (name, place) in cases)
        {
            var summary = await world.AssertConsistentAsync(name);
            Assert.Equal((1, GenerationMethod.Model), (summary.Revision, summary.Generation.Method));
            if (model.Requests.Count(request => request.Messages[1].Contains(place, StringComparison.Ordinal)) > 1)
            {
                paidTwice.Add(name);
            }
        }

        // Killed with the answer in hand, before or while it could be kept: what nothing can mend.
        Assert.All(paidTwice, name => Assert.StartsWith("Killed", name));
        Assert.InRange(paidTwice.Count, 0, 1);
        Assert.Empty(
            await world
                .Calm.Storage.Answers.ListAsync("", false, Token)
                .Where(blob => !blob.Path.EndsWith(".json", StringComparison.Ordinal))
                .ToListAsync(Token)
        );
    }

    [Fact]
    public async Task Whatever_befalls_a_request_of_the_sites_step_its_feeds_are_whole_afterwards_and_the_same_as_made_anew()
    {
        await using var world = await World.OpenAsync(azurite, Small);
        var stories = new SimulatedStories(world);
        for (var n = 0; n < 12; n++)
        {
            await stories.ChangeAsync();
        }

        await SiteSteps.SiteAsync(world);
        await stories.ChangeAsync();
        var counting = RequestPolicy.Counting();
        await world.Start(counting, Small).Get<SitePipeline>().RunAsync(Token);
        Assert.InRange(counting.Sent, 20, 130);
        foreach (var (at, fault) in Cases(counting.Sent, SiteCases))
        {
            await stories.ChangeAsync();
            await BefallAsync(world, at, fault, [Small], instance => instance.Get<SitePipeline>().RunAsync(Token));
            Assert.False((await SiteSteps.SiteAsync(world)).Busy, $"{fault} at {at}: the ticket is held.");
            Assert.Empty(await world.Calm.Get<Ledger>().ListChangedAsync(Token).ToListAsync(Token));
            var chain = await FeedChain.ReadAsync(world.Calm.Storage.Site, Token);
            Assert.Empty(chain.Faults);
            Assert.Equal(stories.Public.Order(StringComparer.Ordinal), chain.Entries.Order(StringComparer.Ordinal));
        }

        var grown = await SiteGrowthTests.FilesAsync(world);
        await world.Calm.Get<SitePipeline>().RebuildAsync(Token);
        Assert.Equal(grown, await SiteGrowthTests.FilesAsync(world));
    }

    private static IEnumerable<(int At, StorageFault Fault)> Cases(int requests, int part)
    {
        var all = Enumerable.Range(1, requests).SelectMany(at => Enum.GetValues<StorageFault>().Select(fault => (at, fault))).ToArray();
        if (Environment.GetEnvironmentVariable("SIMULATION") == "whole")
        {
            return all;
        }

        new Random(Seed).Shuffle(all);
        return all.Take(part);
    }

    /// <summary>A killed process is dead, and what it held is free once that expires; after anything else the next one comes at once.</summary>
    private static async Task BefallAsync(
        World world,
        int at,
        StorageFault fault,
        KeyValuePair<string, string?>[] settings,
        Func<Instance, Task> work
    )
    {
        try
        {
            await work(world.Start(new FaultPolicy(at, fault), settings));
        }
        catch (ProcessKilledException)
        {
            world.Time.Advance(TimeSpan.FromMinutes(2));
        }
        catch (IOException) when (fault is StorageFault.Cut)
        {
            // The client does not ask again for the words of a 404: whoever told of the article comes again.
        }
        catch (Exception broken) when (broken is RequestFailedException or IOException or AggregateException or LostConditionException)
        {
            Assert.Fail($"{fault} at {at}: one fault, and the client's own retries did not get over it: {broken.Message}");
        }
    }

    /// <summary>Stories as runs would have left them, straight in storage: some enter late, some are corrected, some leave or come back.</summary>
    private sealed class SimulatedStories(World world)
    {
        private static readonly string[] Topics = ["Weather", "Sport", "Health"];

        private readonly Random random = new(Seed);
        private readonly Dictionary<string, LedgerEntry> entries = new(StringComparer.Ordinal);
        private int number;

        /// <summary>Stories that the feeds hold, so that all of them are soon read.</summary>
        private const int Most = 12;

        public IEnumerable<string> Public =>
            entries.Values.Where(entry => entry.State is ArticleState.Summarized).Select(entry => FeedItem.IriOf(entry.Id));

        public async Task ChangeAsync()
        {
            world.Time.Advance(TimeSpan.FromHours(random.Next(1, 6)));
            await WriteAsync($"new-{number}.txt", world.Time.GetUtcNow());
            if (number <= 4)
            {
                return;
            }

            await WriteAsync($"late-{number}.txt", world.Time.GetUtcNow().AddHours(-random.Next(1, 40)));
            var names = entries.Keys.ToArray();
            random.Shuffle(names);
            await WriteAsync(names[0], entries[names[0]].Released!.Value);
            var listed = entries.Values.Where(entry => entry.State is ArticleState.Summarized).Select(entry => entry.Name).ToArray();
            random.Shuffle(listed);
            foreach (var name in listed.Take(Math.Max(1, listed.Length - Most)))
            {
                await LeaveAsync(name);
            }
        }

        private Task LeaveAsync(string name) =>
            PutAsync(entries[name] with { State = ArticleState.Held, Left = entries[name].Left ?? world.Time.GetUtcNow() });

        private async Task WriteAsync(string name, DateTimeOffset released)
        {
            var (id, topic) = (ArticleId.Of(name), Topics[random.Next(Topics.Length)]);
            var summary = SampleSummaries.Ferry with
            {
                Id = id,
                FirstPublished = released,
                Updated = world.Time.GetUtcNow(),
                Topics = [new Topic(topic, 0.7)],
                Article = SampleSummaries.Ferry.Article with { TextSha256 = $"{number++}" },
            };
            await world.Calm.Storage.Summaries.OverwriteAsync(
                $"{id}/summary.json",
                SummaryJson.Serialize(summary),
                "application/json",
                Token
            );
            await PutAsync(
                new LedgerEntry
                {
                    Id = id,
                    Name = name,
                    State = ArticleState.Summarized,
                    Revision = 1,
                    Released = released,
                }
            );
        }

        private async Task PutAsync(LedgerEntry entry)
        {
            entries[entry.Name] = entry;
            await world.Calm.Get<Ledger>().WriteAsync(entry, (await world.Calm.Get<Ledger>().ReadAsync(entry.Id, Token))?.ETag, Token);
            await world.Calm.Get<Ledger>().MarkChangedAsync(entry.Id, Token);
        }
    }
}

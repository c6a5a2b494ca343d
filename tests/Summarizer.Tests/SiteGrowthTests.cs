using System.Globalization;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Publishing;
using Summarizer.Tests.Storage;
using static Summarizer.Tests.SiteSteps;

namespace Summarizer.Tests;

/// <summary>A site that grew in any order loses no story, and is the site made anew, byte for byte.</summary>
public sealed class SiteGrowthTests(AzuriteFixture azurite)
{
    private const int Steps = 40;

    private static readonly KeyValuePair<string, string?>[] Small =
    [
        new("Summarizer:Site:FeedItems", "3"),
        new("Summarizer:Site:TimeZone", "Asia/Karachi"),
    ];

    private static readonly string[] Subjects =
    [
        "the football match, the coach said; the team and its striker won the league championship in the stadium",
        "the bank, whose shares fell on the market; investors fear for profit, revenue and the price of its stock",
        "the hospital, where doctors and nurses treat patients of a new virus with a vaccine and surgery",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_site_that_grew_in_any_order_is_whole_after_every_step_and_the_same_as_one_made_anew(int seed)
    {
        await using var world = await World.OpenAsync(azurite, Small);
        var grower = new Grower(world, new Random(seed));
        for (var step = 0; step < Steps; step++)
        {
            await grower.StepAsync();
            await SiteAsync(world);
            await AssertWholeAsync(world, grower.Names);
        }

        // What is under embargo is released, then all is still.
        world.Time.Advance(TimeSpan.FromDays(1));
        await world.SweepAsync();
        await AssertWholeAsync(world, grower.Names);
        var grown = await FilesAsync(world);
        Assert.Contains(grown.Keys, path => path.StartsWith("topics/", StringComparison.Ordinal));
        Assert.Contains(grown.Keys, path => path.StartsWith("archive/", StringComparison.Ordinal));
        await world.Calm.Get<SitePipeline>().RebuildAsync(World.Token);
        Assert.Equal(grown, await FilesAsync(world));
        foreach (var path in grown.Keys)
        {
            await world.Calm.Storage.Site.DeleteAsync(path, null, World.Token);
        }

        await world.Calm.Get<SitePipeline>().RebuildAsync(World.Token);
        Assert.Equal(grown, await FilesAsync(world));
    }

    [Fact]
    public async Task A_far_embargo_leaves_no_trace_on_the_site_and_closes_no_page()
    {
        await using var world = await World.OpenAsync(azurite, Small);
        for (var n = 0; n < 5; n++)
        {
            await PublishAsync(world, $"a{n}.txt", Article($"harbour {n}"));
        }

        await SiteAsync(world);
        var before = await FilesAsync(world);
        await world.UploadAsync("secret.txt", Article("tower"), ("embargoUntil", "2031-05-05T06:00:00Z"));
        await world.RunAsync("secret.txt");
        await SiteAsync(world);
        Assert.Equal(before, await FilesAsync(world));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"items\": [{\"id\": \"a\"}], \"withdrawn\": []}")]
    [InlineData("{\"items\": [null], \"withdrawn\": []}")]
    [InlineData("no json")]
    public async Task A_damaged_day_or_shelf_is_made_anew_from_the_summaries(string damage)
    {
        await using var world = await World.OpenAsync(azurite, Small);
        for (var n = 0; n < 6; n++)
        {
            await PublishAsync(world, $"a{n}.txt", About(n, "harbour"));
        }

        await world.DeleteAsync("a0.txt");
        await world.RunAsync("a0.txt");
        await SiteAsync(world);
        var paths = (await FilesAsync(world)).Keys.Where(path =>
            path.EndsWith("/items.json", StringComparison.Ordinal) || path.StartsWith("days/", StringComparison.Ordinal)
        );
        foreach (var path in paths)
        {
            await world.Calm.Storage.Site.OverwriteAsync(path, new BinaryData(damage), "application/json", World.Token);
        }

        world.Time.Advance(TimeSpan.FromHours(1));
        await PublishAsync(world, "a6.txt", About(6, "market"));
        await PublishAsync(world, "a7.txt", About(7, "market"));
        await PublishAsync(world, "a8.txt", About(8, "market"));
        await SiteAsync(world);
        await AssertWholeAsync(world, [.. Enumerable.Range(0, 9).Select(n => $"a{n}.txt")]);
        var grown = await FilesAsync(world);
        await world.Calm.Get<SitePipeline>().RebuildAsync(World.Token);
        Assert.Equal(await FilesAsync(world), grown);
    }

    internal static async Task AssertWholeAsync(World world, IReadOnlyCollection<string> names)
    {
        var expected = new List<string>();
        foreach (var name in names)
        {
            if (await world.Calm.Get<Ledger>().ReadAsync(ArticleId.Of(name), World.Token) is { Entry.State: ArticleState.Summarized })
            {
                expected.Add(FeedItem.IriOf(ArticleId.Of(name)));
            }
        }

        var chain = await FeedChain.ReadAsync(world.Calm.Storage.Site, World.Token);
        Assert.Empty(chain.Faults);
        Assert.Equal(expected.Order(StringComparer.Ordinal), chain.Entries.Order(StringComparer.Ordinal));
    }

    private static string About(int number, string place) =>
        $"{Article(place)}\n\nThis report, number {number.ToString(CultureInfo.InvariantCulture)}, is also about {Subjects[number % Subjects.Length]}.";

    internal static async Task<SortedDictionary<string, string>> FilesAsync(World world)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in world.Calm.Storage.Site.ListAsync("", false, World.Token))
        {
            // Editions are frozen: they are what was known at their cut-off.
            if (!blob.Path.StartsWith("digests/", StringComparison.Ordinal))
            {
                files[blob.Path] = await ReadAsync(world, blob.Path);
            }
        }

        return files;
    }

    /// <summary>Does what uploaders and editors do, in a random order; some runs are overtaken by others and end late.</summary>
    private sealed class Grower(World world, Random random)
    {
        private static readonly string[] Places = ["harbour", "market", "tower", "lighthouse", "museum", "bridge"];

        private readonly List<string> names = [];
        private int number;

        public IReadOnlyCollection<string> Names => names;

        public async Task StepAsync()
        {
            world.Time.Advance(
                TimeSpan.FromMinutes(
                    random.Next(8) switch
                    {
                        0 => random.Next(1, 2000),
                        1 => 0,
                        _ => random.Next(1, 90),
                    }
                )
            );
            await world.Calm.Sweep.RunDueAsync(World.Token);
            switch (names.Count < 4 ? 0 : random.Next(12))
            {
                case 0 or 1 or 2 or 3:
                    await UploadAsync(New());
                    break;
                case 4:
                    await UploadAsync(New(), ("embargoUntil", Later(random.Next(1, 1000))));
                    break;
                case 5:
                    await UploadAsync(New(), ("embargoUntil", "2035-01-01T00:00:00Z"));
                    break;
                case 6 or 7:
                    await UploadAsync(Any());
                    break;
                case 8:
                    // A correction that comes under an embargo of its own takes its story out for a while.
                    await UploadAsync(Any(), ("embargoUntil", Later(random.Next(1, 3000))));
                    break;
                case 9:
                    await DecideAsync(
                        Any(),
                        random.Next(3) == 0 ? EditorVerb.Withdraw
                            : random.Next(2) == 0 ? EditorVerb.Hold
                            : EditorVerb.Approve
                    );
                    break;
                case 10:
                    var gone = Any();
                    await world.DeleteAsync(gone);
                    await world.RunAsync(gone);
                    break;
                default:
                    await OvertakenAsync();
                    break;
            }
        }

        private string New()
        {
            names.Add(string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + random.Next(26))}-{number++}.txt"));
            return names[^1];
        }

        private string Any() => names[random.Next(names.Count)];

        private string Later(int minutes) => world.Time.GetUtcNow().AddMinutes(minutes).ToString("O", CultureInfo.InvariantCulture);

        private async Task UploadAsync(string name, params (string, string)[] metadata)
        {
            await world.UploadAsync(name, random.Next(15) == 0 ? "" : About(number++, Places[random.Next(Places.Length)]), metadata);
            await world.RunAsync(name);
        }

        private async Task DecideAsync(string name, EditorVerb verb)
        {
            var version = await world.Calm.Get<ArticleStore>().FindAsync(name, World.Token);
            await world
                .Calm.Get<SummaryStore>()
                .DecideAsync(
                    ArticleId.Of(name),
                    new EditorDecision(verb, "an editor", world.Time.GetUtcNow(), version?.ETag.Bare()),
                    World.Token
                );
            await world.RunAsync(name);
        }

        // It enters at the moment its run began, when others that entered after it are in the archive already.
        private async Task OvertakenAsync()
        {
            var name = New();
            await world.UploadAsync(name, About(number++, Places[random.Next(Places.Length)]));
            var overtaken = world.Start(
                new RequestPolicy(
                    random.Next(6, 12),
                    after: true,
                    async () =>
                    {
                        for (var n = random.Next(2, 8); n > 0; n--)
                        {
                            world.Time.Advance(TimeSpan.FromMinutes(1));
                            await UploadAsync(New());
                        }

                        await SiteAsync(world);
                    }
                ),
                Small
            );
            await overtaken.Pipeline.RunAsync(name, StartedBy.Event, World.Token);
        }
    }
}

using Azure.Storage.Blobs.Models;
using Summarizer.Cli.Commands;
using Summarizer.Storage;
using Summarizer.Tests.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests;

public sealed class ForgettingTests(AzuriteFixture azurite)
{
    private const string Name = "people/tilda-quennel.txt";

    private static readonly DateTimeOffset Now = new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Withdraw")]
    [InlineData("Keep")]
    public async Task Of_a_forgotten_article_nothing_is_left_anywhere_and_others_keep_what_is_theirs(string onDelete)
    {
        await using var model = await ModelServer.StartAsync();
        await using var world = await World.OpenAsync(azurite, [.. World.Asking(model), new("Summarizer:Articles:OnDelete", onDelete)]);
        foreach (var text in new[] { "Quennel wins the day", "Quennel wins the week" })
        {
            await world.UploadAsync(Name, $"{text}\n\n{Specimen.FirstSentence}\n\n{Specimen.SecondSentence}\n\n{Specimen.ThirdSentence}");
            await world.SweepAsync();
        }

        await world.UploadAsync("other.txt", Texts.Bridge);
        await world.SweepAsync();
        Assert.Contains(await EverythingAsync(world), path => path.Contains("history/1.json", StringComparison.Ordinal));
        var others = await CountAsync(world.Calm.Storage.Answers);

        var forgotten = await world.Calm.Get<Forgetting>().ForgetAsync(Name, "the desk", World.Token);

        Assert.Equal(2, forgotten!.Answers);
        Assert.Empty(await EverythingAsync(world));
        Assert.Equal(others - 2, await CountAsync(world.Calm.Storage.Answers));
        Assert.Empty(forgotten.Copies ?? []);
        await world.AssertConsistentAsync("other.txt");
        await world.SweepAsync();
        Assert.Empty(await EverythingAsync(world));
        Assert.Null(await world.Calm.Get<Forgetting>().ForgetAsync(Name, "the desk", World.Token));
    }

    [Fact]
    public async Task What_was_deleted_rejected_or_given_up_before_is_forgotten_too()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Name, Texts.Bridge);
        await world.SweepAsync();
        await world.DeleteAsync(Name);
        Assert.NotNull(await world.Calm.Get<Forgetting>().ForgetAsync(Name, "the desk", World.Token));
        Assert.Empty(await EverythingAsync(world));

        await world.UploadAsync(Name, "");
        await world.SweepAsync();
        Assert.NotNull(await world.Calm.Get<Forgetting>().ForgetAsync(Name, "the desk", World.Token));
        Assert.Empty(await EverythingAsync(world));
    }

    [Fact]
    public async Task One_who_dies_at_any_request_leaves_what_another_try_finishes()
    {
        await using var world = await World.OpenAsync(azurite);
        await world.UploadAsync(Name, Texts.Bridge);
        await world.SweepAsync();
        for (var at = 1; ; at++)
        {
            try
            {
                await world.Start(RequestPolicy.Killing(at, after: true)).Get<Forgetting>().ForgetAsync(Name, "the desk", World.Token);
                break;
            }
            catch (ProcessKilledException)
            {
                world.Time.Advance(TimeSpan.FromMinutes(11));
            }

            Assert.InRange(at, 1, 200);
        }

        Assert.Empty(await EverythingAsync(world));
    }

    public static TheoryData<BlobItem, string> Kept =>
        new()
        {
            { Item("a", deleted: true, version: "v1", days: 14), "remains\tarticles/a\tdeleted v1\tuntil 2026-03-18T09:30Z" },
            { Item("a", version: "v2", latest: false), "remains\tarticles/a\tversion v2\tuntil a lifecycle rule or a person deletes it" },
            { Item("a", snapshot: "s1"), "remains\tarticles/a\tsnapshot s1\tuntil a lifecycle rule or a person deletes it" },
        };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_an_account_keeps_is_told_with_its_end(BlobItem item, string line)
    {
        var forgotten = new ForgottenArticle("a-0123456789abcdef", 3, 1, [BlobCopies.Of("articles", item, Now)!]);

        Assert.Equal($"forgotten\ta-0123456789abcdef\t3 files, 1 answers\n{line}\n", ForgetCommand.Report(forgotten));
    }

    [Fact]
    public void A_blob_that_stands_is_no_copy()
    {
        Assert.Null(BlobCopies.Of("articles", Item("a", version: "v3", latest: true), Now));
        Assert.Null(BlobCopies.Of("articles", Item("a"), Now));
    }

    private static BlobItem Item(
        string name,
        bool deleted = false,
        string? version = null,
        bool? latest = null,
        string? snapshot = null,
        int? days = null
    ) =>
        BlobsModelFactory.BlobItem(
            name: name,
            deleted: deleted,
            versionId: version,
            isLatestVersion: latest,
            snapshot: snapshot,
            properties: BlobsModelFactory.BlobItemProperties(accessTierInferred: false, remainingRetentionDays: days)
        );

    /// <summary>Whatever names or tells of the article, in all containers.</summary>
    private static async Task<List<string>> EverythingAsync(World world)
    {
        var found = new List<string>();
        var storage = world.Calm.Storage;
        foreach (var folder in new[] { storage.Articles, storage.Ledger, storage.Summaries, storage.Answers, storage.Site })
        {
            await foreach (var blob in folder.ListAsync("", false, World.Token))
            {
                var content = (await folder.ReadAsync(blob.Path, World.Token))?.Content.ToString() ?? "";
                if ($"{blob.Path}\n{content}".Contains("quennel", StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(blob.Path);
                }
            }
        }

        return found;
    }

    private static async Task<int> CountAsync(BlobFolder folder) => await folder.ListAsync("", false, World.Token).CountAsync(World.Token);
}

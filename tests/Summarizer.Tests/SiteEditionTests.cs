using System.Text.Json;
using Summarizer.Publishing;
using Summarizer.Tests.Storage;
using static Summarizer.Tests.SiteSteps;

namespace Summarizer.Tests;

public sealed class SiteEditionTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_edition_closes_at_its_cut_off_is_frozen_and_gives_up_only_what_is_withdrawn()
    {
        await using var world = await World.OpenAsync(azurite);
        await SiteAsync(world);
        await PublishAsync(world, "harbour.txt", Article("harbour"));
        await PublishAsync(
            world,
            "market.txt",
            "Fish market sold to three sisters\n\nThree sisters from Cape Sorrow bought the fish market on Monday for 900,000 crowns. They want to open it in June."
        );
        await SiteAsync(world);

        // Nothing had entered before the last cut-off: no empty edition opens the series.
        Assert.Null(await world.Calm.Storage.Site.ReadAsync("digests/latest.json", World.Token));
        world.Time.Advance(TimeSpan.FromHours(21));
        await SiteAsync(world);
        Assert.Equal(2, (await EditionAsync(world, "2025-03-05")).Stories.Count);
        var frozen = await ReadAsync(world, "digests/2025-03-05.html");
        await PublishAsync(world, "harbour.txt", Article("lighthouse"));
        await SiteAsync(world);
        Assert.Equal(frozen, await ReadAsync(world, "digests/2025-03-05.html"));
        await world.DeleteAsync("harbour.txt");
        await world.RunAsync("harbour.txt");
        await SiteAsync(world);
        foreach (
            var file in new[] { "2025-03-05.html", "2025-03-05.md", "2025-03-05.txt", "2025-03-05.json", "latest.html", "latest.json" }
        )
        {
            var edition = await ReadAsync(world, $"digests/{file}");
            Assert.DoesNotContain("harbour", edition);
            Assert.Contains("market", edition);
        }
    }

    [Fact]
    public async Task An_edition_says_nothing_of_what_did_not_make_it()
    {
        await using var world = await World.OpenAsync(azurite);
        await SiteAsync(world);
        await world.UploadAsync("council/empty.txt", "");
        await world.UploadAsync("secret-story.txt", Article("harbour"), ("embargoUntil", world.Time.GetUtcNow().AddDays(9).ToString("O")));
        await world.UploadAsync("told.txt", Article("market"));
        foreach (var name in new[] { "council/empty.txt", "secret-story.txt", "told.txt" })
        {
            await world.RunAsync(name);
        }

        world.Time.Advance(TimeSpan.FromDays(1));
        await SiteAsync(world);
        foreach (var file in new[] { "latest.html", "latest.md", "latest.txt", "latest.json" })
        {
            var text = await ReadAsync(world, $"digests/{file}");
            Assert.DoesNotContain("empty", text);
            Assert.DoesNotContain("secret", text);
        }
    }

    private static async Task<Digest> EditionAsync(World world, string name) =>
        JsonSerializer.Deserialize<Digest>(await ReadAsync(world, $"digests/{name}.json"), SummaryJson.Options)!;
}

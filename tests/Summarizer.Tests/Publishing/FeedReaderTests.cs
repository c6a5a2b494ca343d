using System.Globalization;
using System.Text.Json;
using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

/// <summary>Two parsers that nobody here wrote read our feeds as they are meant.</summary>
public sealed class FeedReaderTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { BaseUrl = new Uri("https://letters.example/news/"), Title = "Letters & Notes" };

    [Fact]
    public async Task Independent_parsers_read_every_item_as_it_is()
    {
        FeedItem[] items = [.. HostileText.Strings.Select(Item)];
        var folder = Directory.CreateTempSubdirectory("summarizer-feeds-").FullName;
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "rss.xml"),
            RssFeed.Render(Site, items).ToArray(),
            TestContext.Current.CancellationToken
        );
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "atom.xml"),
            AtomFeed
                .Render(
                    Site,
                    Guid.Empty,
                    items,
                    [new("g", FeedItem.IriOf("g"), Entered, Entered)],
                    archive: new(null, "archive/a.xml", null)
                )
                .ToArray(),
            TestContext.Current.CancellationToken
        );
        using var read = JsonDocument.Parse(await NodeReaders.RunAsync("feeds.js", folder, TestContext.Current.CancellationToken));
        Directory.Delete(folder, recursive: true);

        Assert.Equal(4, read.RootElement.GetArrayLength());
        foreach (var feed in read.RootElement.EnumerateArray())
        {
            var name = $"{Text(feed, "reader")} {Text(feed, "file")}";
            Assert.Equal("Letters & Notes", Text(feed, "title"));
            var found = feed.GetProperty("items").EnumerateArray().ToList();
            Assert.Equal((name, items.Length), (name, found.Count));
            foreach (var (item, expected) in found.Zip(items))
            {
                Assert.Equal((name, expected.Iri), (name, Text(item, "id")));
                Assert.Equal(
                    (name, Uri.UnescapeDataString(new SiteLinks(Site).Target(expected))),
                    (name, Uri.UnescapeDataString(Text(item, "link")!))
                );
                Assert.Equal(
                    (name, expected.Entered),
                    (name, DateTimeOffset.Parse(Text(item, "published")!, CultureInfo.InvariantCulture))
                );
                Assert.Equal(Readable(StoryHtml.Render(expected)), Readable(Text(item, "content")!));
            }

            Assert.Equal("Brindle Bay: “rebuilt” & reopened", Text(found[0], "title"));
        }
    }

    // A feed's reader shows the content as a browser does.
    private static string Readable(string html) =>
        string.Join(' ', Inert.Parse(html).Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FeedItem Item(string text, int index) =>
        FeedItem.From(SampleSummaries.Hostile(text) with { Id = $"a{index}" }, Entered.AddMinutes(-index), 90) with
        {
            TextSha256 = $"{index}",
            Headline =
                index == 0 ? "Brindle Bay: “rebuilt” & reopened"
                : OneLine.Of(text) is { Length: > 0 } line ? line
                : "-",
            Updated = Entered.AddDays(1),
        };

    private static string? Text(JsonElement of, string field) => of.TryGetProperty(field, out var value) ? value.GetString() : null;
}

using System.Text.Json;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests.Cli;

/// <summary>One after the other on one account: what an operator does in a day.</summary>
public sealed class OperatorTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    [Fact]
    public async Task Upload_sweep_list_show_and_withdraw_work_on_the_account_they_are_given()
    {
        var uploaded = await RunAsync(
            "upload",
            await Story.FileAsync("tram.txt", Story.Text),
            "--title",
            "Trams – at last",
            "--author",
            "Zoë Aldine",
            "--author",
            "B. Orsay"
        );
        Assert.Equal(0, uploaded.ExitCode);
        var id = uploaded.Output.Split('\t')[0];
        Assert.Equal($"{id}\ttram.txt\n", uploaded.Output);
        Assert.Equal($"new\t{id}\ttram.txt\n", (await RunAsync("list")).Output);

        var swept = await RunAsync("sweep");
        Assert.Equal(0, swept.ExitCode);
        Assert.StartsWith("1 articles, 1 runs", swept.Output, StringComparison.Ordinal);
        Assert.Equal($"summarized\t{id}\ttram.txt\n", (await RunAsync("list")).Output);

        var shown = JsonDocument.Parse((await RunAsync("show", id)).Output).RootElement;
        Assert.Equal("summarized", shown.GetProperty("state").GetString());
        var article = shown.GetProperty("summary").GetProperty("article");
        Assert.Equal("Trams – at last", article.GetProperty("headline").GetProperty("text").GetString());
        Assert.Equal(["Zoë Aldine", "B. Orsay"], article.GetProperty("authors").EnumerateArray().Select(author => author.GetString()));

        Assert.Equal("summarized\n", (await RunAsync("retry", "tram.txt")).Output);
        (await RunAsync("retry", "nobody.txt")).AssertRefused(2, "no article");
        await BackfillAsync();

        await ExportAsync(id);

        var withdrawn = await RunAsync("withdraw", "tram.txt");
        Assert.Equal(0, withdrawn.ExitCode);
        Assert.StartsWith($"withdrawn\t{id}\ttram.txt\tWithdrawn by ", (await RunAsync("list")).Output, StringComparison.Ordinal);
        Assert.Equal(
            "withdrawn",
            JsonDocument.Parse((await RunAsync("show", "tram.txt")).Output).RootElement.GetProperty("state").GetString()
        );

        (await RunAsync("show", "nobody-0123456789abcdef")).AssertRefused(2, "no article");
        (await RunAsync("withdraw", "nobody.txt")).AssertRefused(2, "no article");

        await InboxAsync();
    }

    /// <summary>The site as files: pages link to each other, feeds to where they will be reached; what no export wrote stays.</summary>
    private async Task ExportAsync(string id)
    {
        var folder = Directory.CreateTempSubdirectory("summarizer-export-").FullName;
        var exported = await RunAsync("site", "export", folder, "--base", "https://news.example/letters");
        Assert.Equal(0, exported.ExitCode);
        var feed = await File.ReadAllTextAsync(Path.Combine(folder, "feed.json"), TestContext.Current.CancellationToken);
        Assert.Contains($"https://news.example/letters/stories/{id}.html", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", feed, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("site", "export", folder)).ExitCode);
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "stories", $"{id}.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("localhost", page, StringComparison.Ordinal);

        File.Delete(Path.Combine(folder, ".summarizer-site"));
        (await RunAsync("site", "export", folder)).AssertRefused(2, "no export wrote it");
        (await RunAsync("site", "export", folder, "--base", "news")).AssertRefused(2, "https://news.example/");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A file that is no article costs the run its 0, and the others get their summary all the same.</summary>
    private async Task InboxAsync()
    {
        var inbox = Path.GetDirectoryName(
            await Story.FileAsync("fair.txt", Story.Text.Replace("tram", "ferry", StringComparison.Ordinal))
        )!;

        var once = await RunAsync("run", "--once", "--samples", "off", "--inbox", inbox);
        Assert.Equal(0, once.ExitCode);
        Assert.Contains("summarized fair.txt", once.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', once.Output);

        await File.WriteAllTextAsync(Path.Combine(inbox, "empty.txt"), "", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(
            Path.Combine(inbox, "week.zip"),
            Bombs.Zip(("ferry.docx", WordFile.Of(WordFile.Story()))),
            TestContext.Current.CancellationToken
        );
        var rejected = await RunAsync("--once", "--samples", "off", "--inbox", inbox);
        Assert.Equal(2, rejected.ExitCode);
        Assert.Contains("empty.txt: It is empty", rejected.Errors, StringComparison.Ordinal);
        Assert.Contains("summarized fair.txt", rejected.Output, StringComparison.Ordinal);
        Assert.Contains("summarized week/ferry.docx", rejected.Output, StringComparison.Ordinal);
    }

    /// <summary>Another preset is set: what stands stays until a person asks for it.</summary>
    private async Task BackfillAsync()
    {
        var brief = new Dictionary<string, string?> { ["Summarizer__Summary__Length"] = "brief" };

        Assert.StartsWith("1 articles, about 0 calls", (await RunAsync(brief, "backfill", "--dry-run")).Output, StringComparison.Ordinal);
        Assert.Equal("1 of 1 made anew\n", (await RunAsync(brief, "backfill")).Output);
        Assert.Equal("0 of 0 made anew\n", (await RunAsync(brief, "backfill")).Output);
    }

    private Task<CliResult> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private Task<CliResult> RunAsync(Dictionary<string, string?> environment, params string[] arguments) =>
        CliProcess.RunAsync("", environment, [.. arguments, "--storage", storage.Connection]);
}

using System.Text.Json;

namespace Summarizer.Tests.Cli;

/// <summary>Uploads, lists and forgets as a person does it by hand, one after the other on one account.</summary>
public sealed class UploadCommandTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    private readonly string folder = Directory.CreateTempSubdirectory("summarizer-upload-").FullName;

    [Fact]
    public async Task Folders_are_kept_what_exists_is_left_and_what_is_forgotten_stays_away()
    {
        var empty = await RunAsync("list");
        Assert.Equal((0, ""), (empty.ExitCode, empty.Output));
        Assert.StartsWith("No articles yet", empty.Errors, StringComparison.Ordinal);

        await WriteAsync("a/story.txt", Story.Text);
        await WriteAsync("b/story.txt", Story.Text.Replace("tram", "ferry", StringComparison.Ordinal));
        Assert.Equal(["a/story.txt", "b/story.txt"], await UploadedAsync("a/story.txt", "b/story.txt"));
        Assert.Equal(["2026/a/story.txt"], await UploadedAsync("-r", "a", "--under", "2026/"));
        (await RunAsync("upload", "a/story.txt", "../outside/story.txt", "/story.txt")).AssertRefused(
            2,
            "would both be stored as story.txt"
        );

        await WriteAsync("a/story.txt", Story.Text + "\nOne line more.\n");
        (await RunAsync("upload", "a/story.txt")).AssertRefused(2, "--replace");
        Assert.Equal(["a/story.txt"], await UploadedAsync("--replace", "a/story.txt"));
        Assert.Equal(["a/story.txt"], await UploadedAsync("a/story.txt"));

        Assert.Equal(0, (await RunAsync("sweep")).ExitCode);
        await ListAndShowAsync();

        (await RunAsync("forget", "b/story.txt")).AssertRefused(2, "--yes");
        Assert.Equal(0, (await RunAsync("forget", "b/story.txt", "--yes")).ExitCode);
        Assert.DoesNotContain("b/story.txt", (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    private async Task ListAndShowAsync()
    {
        var rows = (await RunAsync("list", "--json", "--state", "summarized", "--search", "FERRY")).Lines;
        using var row = JsonDocument.Parse(Assert.Single(rows));
        Assert.Equal("b/story.txt", row.RootElement.GetProperty("name").GetString());
        Assert.Contains("ferry", row.RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("None of the 3", (await RunAsync("list", "--since", "2999-01-01")).Errors, StringComparison.Ordinal);

        var id = row.RootElement.GetProperty("id").GetString()!;
        var shown = await RunAsync("show", id[^16..], "--format", "text");
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains($"id:      {id}\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("ferry line to the harbour", shown.Output, StringComparison.Ordinal);
    }

    private async Task WriteAsync(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
    }

    private async Task<IEnumerable<string>> UploadedAsync(params string[] arguments)
    {
        var uploaded = await RunAsync(["upload", .. arguments]);
        Assert.Equal((0, ""), (uploaded.ExitCode, uploaded.Errors));
        return uploaded.Lines.Select(line => line.Split('\t')[1]);
    }

    private Task<CliResult> RunAsync(params string[] arguments) =>
        CliProcess.RunAsync("", [], [.. arguments, "--storage", storage.Connection], folder);
}

using Microsoft.AspNetCore.Http;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Cli;

public sealed class NotifyTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    private const string Name = "town news/Straßenbahn.txt";

    [Fact]
    public async Task Notify_posts_what_event_grid_posts_to_the_blob_extension()
    {
        await using var host = await EventServer.StartAsync();
        Assert.Equal(0, (await RunAsync("upload", await Story.FileAsync("tram.txt", Story.Text), "--name", Name)).ExitCode);

        var notified = await RunAsync("notify", Name, "--functions", host.Address);

        Assert.Equal((0, $"Notified of {Name}.\n"), (notified.ExitCode, notified.Output));
        var (path, type, json) = Assert.Single(host.Posted);
        Assert.Equal("/runtime/webhooks/blobs?functionName=Host.Functions.ArticleUploaded", path);
        Assert.Equal("Notification", type);
        Assert.Equal("Microsoft.Storage.BlobCreated", json.GetProperty("eventType").GetString());
        Assert.Equal($"/blobServices/default/containers/articles/blobs/{Name}", json.GetProperty("subject").GetString());
        var blob = new Azure.Storage.Blobs.BlobUriBuilder(new Uri(json.GetProperty("data").GetProperty("url").GetString()!));
        Assert.Equal(("articles", Name), (blob.BlobContainerName, blob.BlobName));
    }

    [Fact]
    public async Task Notify_says_what_is_wrong()
    {
        await RunAsync("upload", await Story.FileAsync("there.txt", Story.Text));
        await using var refusing = await EventServer.StartAsync(StatusCodes.Status404NotFound);

        (await RunAsync("notify", "nowhere.txt", "--functions", refusing.Address)).AssertRefused(2, "no article");
        (await RunAsync("notify", "there.txt", "--functions", refusing.Address)).AssertRefused(1, "answered 404");
        (await RunAsync("notify", "there.txt", "--functions", "http://127.0.0.1:9")).AssertRefused(1, "func start");
        (await RunAsync("notify", "there.txt", "--functions", "7071")).AssertRefused(2, "--functions");
    }

    [Fact]
    public async Task Run_leaves_the_work_to_the_functions_host_that_it_tells_of_each_upload()
    {
        await using var instance = new Instance(storage.Connection, "", TimeProvider.System);
        await using var host = await EventServer.StartAsync(work: name =>
            instance.Pipeline.RunAsync(name, StartedBy.Event, TestContext.Current.CancellationToken)
        );
        var inbox = Path.GetDirectoryName(await Story.FileAsync("fair.txt", Story.Text))!;

        var once = await RunAsync("run", "--once", "--samples", "off", "--inbox", inbox, "--functions", host.Address);

        Assert.Equal(0, once.ExitCode);
        Assert.EndsWith("/fair.txt", Assert.Single(host.Posted).Json.GetProperty("subject").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            "\"startedBy\":\"event\"",
            (await RunAsync("show", "fair.txt")).Output.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private Task<CliResult> RunAsync(params string[] arguments) =>
        CliProcess.RunAsync("", [], [.. arguments, "--storage", storage.Connection]);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Cli;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests.Functions;

/// <summary>The published app in its own process, fired by Microsoft's own blob and queue extensions over the worker's protocol, on real storage.</summary>
[Collection(typeof(OneHostedApp))]
public sealed class TriggerHostTests(HostedApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_that_notify_tells_of_is_summarized_and_the_app_s_lines_reach_the_host()
    {
        const string Name = "town news/bridge.txt";
        await app.UploadAsync(Name);

        var notified = await CliProcess.RunAsync(
            "notify",
            Name,
            "--storage",
            app.Connection,
            "--functions",
            $"{app.Host.Http.BaseAddress}"
        );

        Assert.Equal((0, ""), (notified.ExitCode, notified.Errors));
        var summary = await app.Host.UntilAsync(() => app.SummaryAsync(Name), summary => summary is not null, "the event fires");
        Assert.Equal(StartedBy.Event, summary!.Generation.StartedBy);
        await app.Host.UntilAsync(
            async () => (await app.Storage.Site.ReadAsync("feed.json", Token))?.Content.ToString() ?? "",
            feed => feed.Contains(ArticleId.Of(Name), StringComparison.Ordinal),
            "the queue has the site made, and no timer"
        );
        await app.Host.UntilAsync(
            () => Task.FromResult(app.Host.Logged()),
            lines =>
                lines.Any(line =>
                    line.StartsWith($"{HostedApp.Uploaded}: Information: Summarizer.", StringComparison.Ordinal)
                    && line.Contains($": {ArticleId.Of(Name)}: Summarized", StringComparison.Ordinal)
                ),
            "the run's line reaches the host"
        );
    }

    [Fact]
    public async Task The_same_event_three_times_is_one_summary()
    {
        await app.UploadAsync("thrice.txt");
        var told = await app.EventOfAsync("thrice.txt");
        var before = app.Host.Invoked(HostedApp.Uploaded);

        await Task.WhenAll(app.TellAsync(told), app.TellAsync(told), app.TellAsync(told));

        await app.Host.InvokedAsync(HostedApp.Uploaded, before + 3);
        await app.Host.UntilAsync(() => app.EntryAsync("thrice.txt"), entry => entry?.State is ArticleState.Summarized, "one run ends");
        Assert.Equal(1, (await app.SummaryAsync("thrice.txt"))!.Revision);
        Assert.Equal(ArticleState.Summarized, (await app.EntryAsync("thrice.txt"))!.State);
    }

    [Fact]
    public async Task Five_failures_are_poison_and_end_as_failed()
    {
        await app.UploadAsync("archived.txt");
        await app.ArchiveAsync("archived.txt");

        await app.TellAsync(await app.EventOfAsync("archived.txt"));

        await app.Host.InvokedAsync("PoisonedArticle", 1);
        var entry = await app.EntryAsync("archived.txt");
        Assert.Equal((ArticleState.Failed, Turns.MaxAttempts), (entry!.State, entry.Attempts));
        Assert.Equal(Turns.MaxAttempts, app.Host.Invoked(HostedApp.Uploaded, "failed"));
    }

    [Fact]
    public async Task Each_timer_does_its_work()
    {
        await app.UploadAsync("quiet.txt");

        await app.FireAsync("FullSweep");
        Assert.Equal(StartedBy.Sweep, (await app.SummaryAsync("quiet.txt"))!.Generation.StartedBy);

        await app.FireAsync("PublishSite");
        Assert.Contains(
            ArticleId.Of("quiet.txt"),
            (await app.Storage.Site.ReadAsync("feed.json", Token))!.Content.ToString(),
            StringComparison.Ordinal
        );

        using var retry = await app.Host.Http.PostAsync($"api/articles/{ArticleId.Of("quiet.txt")}/retry", null, Token);
        Assert.Equal(HttpStatusCode.Accepted, retry.StatusCode);
        await app.FireAsync("SweepArticles");
        Assert.Equal(ArticleState.Summarized, (await app.EntryAsync("quiet.txt"))!.State);
    }

    [Fact]
    public async Task A_wrong_setting_is_named_by_health()
    {
        await using var host = await TriggerHostProcess.StartAsync(app.Connection, ("Summarizer__Articles__MaxBytes", "0"));

        using var health = await host.Http.GetAsync("api/health", Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        var problem = await health.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal("Summarizer__Articles__MaxBytes", problem.GetProperty("setting").GetString());
        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_run_leaves_nothing_held_and_its_last_line_reaches_Azure_Monitor()
    {
        await using var monitor = await MonitorServer.StartAsync();
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await app.UploadAsync("stopped.txt");
        await using var host = await TriggerHostProcess.StartAsync(
            app.Connection,
            ("Summarizer__Model__Endpoint", $"{model.Endpoint}"),
            ("Summarizer__Model__Key", "a-key"),
            ("Summarizer__Model__Deployment", "news-mini"),
            ("APPLICATIONINSIGHTS_CONNECTION_STRING", monitor.ConnectionString),
            ("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true")
        );
        await app.TellAsync(await app.EventOfAsync("stopped.txt"), host);
        await host.UntilAsync(() => Task.FromResult(model.Requests.Count), count => count > 0, "the model is asked");

        Assert.Equal(0, await host.StopAsync());

        Assert.Equal(ArticleState.Waiting, (await app.EntryAsync("stopped.txt"))!.State);
        Assert.Contains(
            monitor.Messages,
            message => message.StartsWith($"{ArticleId.Of("stopped.txt")}: Waiting", StringComparison.Ordinal)
        );
    }
}

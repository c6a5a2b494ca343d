using System.Diagnostics;
using Summarizer.Cli.Accounts;
using Summarizer.Storage;
using Summarizer.Tests.Summaries;

namespace Summarizer.Tests.Cli;

/// <summary>What commands that hold articles do when they are told to end.</summary>
public sealed class SignalTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("run", 0)]
    [InlineData("sweep", 130)]
    public async Task Told_twice_to_end_in_the_middle_of_a_run_it_hands_back_what_it_holds(string command, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal for one process.");
        var asked = new TaskCompletionSource();
        await using var model = await ModelServer.StartAsync();
        model.Otherwise = async (context, _) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        await using var open = await OpenStorage.OpenAsync(storage.Connection, Token);
        await using var pipeline = Pipeline.On(open);
        await pipeline.Storage.CreateAsync(Token);
        await pipeline.Get<ArticleStore>().UploadAsync($"{command}.txt", new BinaryData(Story.Text), "text/plain", null, Token);
        using var process = CliProcess.Start(
            new()
            {
                ["Summarizer__Model__Endpoint"] = model.Endpoint.ToString(),
                ["Summarizer__Model__Key"] = "a-key",
                ["Summarizer__Model__Timeout"] = "00:03:00",
            },
            [command, "--storage", storage.Connection, .. command == "run" ? ["--samples", "off"] : Array.Empty<string>()]
        );
        var errors = process.StandardError.ReadToEndAsync(Token);
        var output = process.StandardOutput.ReadToEndAsync(Token);
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(3), Token);

        using (var terminate = Process.Start("kill", ["-TERM", $"{process.Id}", $"{process.Id}"]))
        {
            await terminate.WaitForExitAsync(Token);
        }

        await process.WaitForExitAsync(Token);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.DoesNotContain("   at ", await errors + await output, StringComparison.Ordinal);
        var rows = await pipeline.Get<Ledger>().ListAsync(Token).ToListAsync(Token);
        Assert.All(rows, row => Assert.Equal(ArticleState.Waiting, row.State));
        Assert.NotEmpty(rows);
        Assert.Empty(await pipeline.Storage.Answers.ListAsync("", false, Token).ToListAsync(Token));
        Assert.Null(await pipeline.Storage.Ledger.ReadAsync("site-ticket.json", Token));
    }
}

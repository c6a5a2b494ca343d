using Azure.Storage.Blobs;
using Summarizer.Storage;

namespace Summarizer.Tests.Cli;

/// <summary>The local run outlives what happens around it.</summary>
public sealed class OutageTests(OwnStorage storage) : IClassFixture<OwnStorage>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_run_goes_on_once_storage_is_back()
    {
        await using var proxy = new TcpProxy(new BlobServiceClient(storage.Connection).Uri);
        var connection = storage.Connection.Replace(
            new BlobServiceClient(storage.Connection).Uri.GetLeftPart(UriPartial.Authority),
            proxy.Address.GetLeftPart(UriPartial.Authority),
            StringComparison.Ordinal
        );
        var inbox = Path.GetDirectoryName(await Story.FileAsync("first.txt", Story.Text))!;
        using var run = CliProcess.Start([], ["run", "--samples", "off", "--inbox", inbox, "--storage", connection]);
        try
        {
            _ = run.StandardError.ReadToEndAsync(Token);
            var lines = run.StandardOutput;
            await UntilAsync(lines, "summarized first.txt");
            await proxy.CloseAsync();
            await File.WriteAllTextAsync(
                Path.Combine(inbox, "second.txt"),
                Story.Text.Replace("tram", "ferry", StringComparison.Ordinal),
                Token
            );
            await Task.Delay(TimeSpan.FromSeconds(5), Token);
            Assert.False(run.HasExited);
            proxy.Open();
            await UntilAsync(lines, "summarized second.txt");
        }
        finally
        {
            run.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_file_with_a_control_character_in_its_name_is_not_stored_and_the_account_stays_readable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No such names there.");
        var file = await Story.FileAsync("bell\u0007.txt", Story.Text);

        (await CliProcess.RunAsync("upload", file, "--storage", storage.Connection)).AssertRefused(2, "--name");

        Assert.Equal(0, (await CliProcess.RunAsync("list", "--storage", storage.Connection)).ExitCode);
    }

    [Fact]
    public async Task Costs_name_what_cannot_be_read_and_count_the_rest()
    {
        var account = new SummarizerStorage(StorageConnection.Open(storage.Connection));
        await account.CreateAsync(Token);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        Assert.StartsWith(
            "Nothing was paid",
            (await CliProcess.RunAsync("costs", "--storage", storage.Connection)).Errors,
            StringComparison.Ordinal
        );

        await new SpendStore(account).WriteAsync(new(new string('a', 64), today, new Spend(1, 600, 100, 400, 0, null)), Token);
        await account.Ledger.OverwriteAsync($"spend/{today:yyyy-MM-dd}/torn.json", new BinaryData("{"), "text/plain", Token);
        var costs = await CliProcess.RunAsync("costs", "--storage", storage.Connection);

        Assert.Equal(0, costs.ExitCode);
        Assert.Contains("torn.json", costs.Errors, StringComparison.Ordinal);
        Assert.Equal([$"{today:yyyy-MM-dd}", "total"], costs.Lines.Select(line => line.Split('\t')[0]));
        Assert.All(
            costs.Lines,
            line =>
                Assert.StartsWith(
                    "1\t600\t100\t400\t0\t",
                    line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..],
                    StringComparison.Ordinal
                )
        );
    }

    private static async Task UntilAsync(StreamReader lines, string words)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromMinutes(4));
        while (await lines.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"It ended without '{words}'.");
    }
}

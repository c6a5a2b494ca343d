using System.Diagnostics;

namespace Summarizer.Tests.Infra;

/// <summary>infra/subscribe.sh with an <c>az</c> that fails as it would on an app that is still starting.</summary>
public sealed class SubscribeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("subscribe").FullName;

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(20, 0, 1)]
    [InlineData(0, 10, 1)]
    public async Task A_cold_app_is_asked_again_and_not_for_ever(int withoutKey, int unconfirmed, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A script for a shell.");

        // Each kind of call fails so often; what it was asked is kept.
        Script(
            "az",
            $"""
            echo "$@" >> {folder}/asked
            fail() ( n=$(cat {folder}/$1 2> /dev/null || echo 0); echo $((n + 1)) > {folder}/$1; [ $n -lt $2 ] )
            case "$*" in
              *listKeys*) fail keys {withoutKey} && exit 1; echo the-key ;;
              *event-subscription*) fail created {unconfirmed} && exit 1; exit 0 ;;
              *defaultHostName*) echo app.invalid ;;
              *) echo /subscriptions/app ;;
            esac
            """
        );
        Script("sleep", "exit 0");

        var (code, output) = await RunAsync();

        Assert.Equal(exitCode, code);
        var asked = await File.ReadAllLinesAsync(Path.Combine(folder, "asked"), TestContext.Current.CancellationToken);
        Assert.Equal(exitCode == 0, output.Contains("https://feed.invalid/", StringComparison.Ordinal));
        Assert.Equal(withoutKey < 20, asked[^1].Contains("&code=the-key", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int ExitCode, string Output)> RunAsync()
    {
        var start = new ProcessStartInfo("sh", [Path.Combine(Repository.Root, "infra/subscribe.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = folder + ":" + Environment.GetEnvironmentVariable("PATH");
        foreach (var name in new[] { "RESOURCE_GROUP", "FUNCTION_APP_NAME", "EVENT_TOPIC_NAME", "ARTICLES_ACCOUNT_ID" })
        {
            start.Environment[name] = "some";
        }

        start.Environment["FEED_URL"] = "https://feed.invalid/";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }

    private void Script(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + text + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}

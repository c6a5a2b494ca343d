using Spectre.Console;
using Summarizer.Cli.Azurite;

namespace Summarizer.Cli.Accounts;

/// <summary>Starts local storage and tells the person who waits: a line each on standard error, a spinner on a terminal.</summary>
internal static class LocalStorage
{
    public static async Task<AzuriteServer> StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            return StandardStreams.ErrorConsole is { } terminal
                ? await terminal
                    .Status()
                    .StartAsync(
                        "Starting local storage …",
                        _ => AzuriteServer.StartAsync(AzuritePlace.Local, new Lines(terminal.WriteLine), cancellationToken)
                    )
                : await AzuriteServer.StartAsync(AzuritePlace.Local, new Lines(StandardStreams.Error.WriteLine), cancellationToken);
        }
        catch (AzuriteException unavailable)
        {
            throw CommandFailure.Failed(unavailable.Message, unavailable);
        }
    }

    private sealed class Lines(Action<string> write) : IProgress<string>
    {
        public void Report(string value) => write(value);
    }
}

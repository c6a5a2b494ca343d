using System.CommandLine;
using Summarizer.Cli.Accounts;

namespace Summarizer.Cli.Commands;

/// <summary><c>azurite</c>: storage alone, for the Functions app (<c>func start</c>) and for other commands.</summary>
internal static class AzuriteCommand
{
    public static Command Create()
    {
        var command = new Command(
            "azurite",
            "Runs local storage alone, on the usual ports (10000 to 10002), until Ctrl-C; prints its connection string."
        );
        command.SetAction(
            async (_, cancellationToken) =>
            {
                LocalSettings.Options();
                await using var storage = await LocalStorage.StartAsync(cancellationToken);
                if (!storage.HasUsualPorts)
                {
                    throw CommandFailure.Failed(
                        "The ports 10000 to 10002 are taken, perhaps by another folder's storage. Stop what listens there and start again."
                    );
                }

                await StandardStreams.WriteAsync(storage.ConnectionString + "\n", cancellationToken);
                if (!storage.IsOurs)
                {
                    StandardStreams.Error.WriteLine("An Azurite listens there already: it is left running.");
                    return ExitCodes.Done;
                }

                StandardStreams.Error.WriteLine("Listening. Ctrl-C stops it; its data stays.");
                CommandHost.EndsByInterrupt();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return ExitCodes.Done;
            }
        );
        return command;
    }
}

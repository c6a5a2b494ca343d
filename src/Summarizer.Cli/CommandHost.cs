using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace Summarizer.Cli;

/// <summary>Runs a command as scripts expect it: exit codes, one line for an error, Ctrl-C within a second.</summary>
internal static class CommandHost
{
    /// <summary>Lives as long as the process: a signal may come while everything else is already disposed.</summary>
    private static readonly CancellationTokenSource Interrupted = new();

    /// <summary>How long a command may take to end after Ctrl-C before the process ends all the same.</summary>
    private static TimeSpan grace = TimeSpan.FromMilliseconds(850);

    private static int interruptedExitCode = ExitCodes.Interrupted;

    /// <summary>For commands that go on until Ctrl-C: it is how they are done.</summary>
    public static void EndsByInterrupt() => interruptedExitCode = ExitCodes.Done;

    /// <summary>For commands whose runs hold articles: they get the time to hand them back.</summary>
    public static void HandsBack() => grace = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var meant = DidYouMean.Of(parsed, root, args) is { } hint ? $" {hint}" : "";
            StandardStreams.WriteError(
                $"{WithoutType(parsed.Errors[0].Message).TrimEnd(' ', '.')}.{meant} See '{HelpCall(parsed.CommandResult)}'."
            );
            return ExitCodes.WrongUse;
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        try
        {
            // The handlers above take the place of the library's, which waits two seconds.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, Interrupted.Token);
        }
        catch (OperationCanceledException) when (Interrupted.IsCancellationRequested)
        {
            return interruptedExitCode;
        }
        catch (CommandFailure failure)
        {
            StandardStreams.WriteError(failure.Message);
            return failure.ExitCode;
        }
#pragma warning disable CA1031 // The host's last line of defence: a user never sees a stack trace.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            StandardStreams.WriteError($"{unexpected.Message} ({unexpected.GetType().Name})");
            return ExitCodes.Failed;
        }
    }

    // A second signal changes nothing: its default is to die at once, with what is held.
    private static void Interrupt(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (!Interrupted.IsCancellationRequested)
        {
            _ = Task.Delay(grace).ContinueWith(_ => Environment.Exit(interruptedExitCode), TaskScheduler.Default);
            Interrupted.Cancel();
        }
    }

    // The library tells .NET's name of the type that was expected.
    private static string WithoutType(string message) => message.Split(" as expected type", 2)[0];

    private static string HelpCall(CommandResult command) =>
        command.Parent is CommandResult ? $"summarizer {command.Command.Name} --help" : "summarizer --help";
}

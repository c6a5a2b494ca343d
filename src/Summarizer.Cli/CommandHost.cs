using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;

namespace Summarizer.Cli;

/// <summary>Runs a command as scripts expect it: exit codes, one line for an error, Ctrl-C within a second.</summary>
internal static class CommandHost
{
    /// <summary>How long a command may take to end after Ctrl-C before the process ends all the same.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(850);

    private static int interruptedExitCode = ExitCodes.Interrupted;

    /// <summary>For commands that go on until Ctrl-C: it is how they are done.</summary>
    public static void EndsByInterrupt() => interruptedExitCode = ExitCodes.Done;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var meant = DidYouMean.Of(root, args) is { } hint ? $" {hint}" : "";
            StandardStreams.WriteError(
                $"{WithoutType(parsed.Errors[0].Message).TrimEnd(' ', '.')}.{meant} See '{HelpCall(parsed.CommandResult)}'."
            );
            return ExitCodes.WrongUse;
        }

        using var interrupted = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Interrupt(signal, interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Interrupt(signal, interrupted));
        try
        {
            // The handlers above take the place of the library's, which waits two seconds.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, interrupted.Token);
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
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

    private static void Interrupt(PosixSignalContext signal, CancellationTokenSource interrupted)
    {
        signal.Cancel = !interrupted.IsCancellationRequested;
        _ = Task.Delay(Grace).ContinueWith(_ => Environment.Exit(interruptedExitCode), TaskScheduler.Default);
        interrupted.Cancel();
    }

    // The library tells .NET's name of the type that was expected.
    private static string WithoutType(string message) => message.Split(" as expected type", 2)[0];

    private static string HelpCall(CommandResult command) =>
        command.Parent is CommandResult ? $"summarizer {command.Command.Name} --help" : "summarizer --help";
}

namespace Summarizer.Cli;

/// <summary>Ends a command with one line that says what went wrong and what to do.</summary>
internal sealed class CommandFailure(int exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure WrongUse(string message) => new(ExitCodes.WrongUse, message);

    public static CommandFailure Failed(string message, Exception? cause = null) => new(ExitCodes.Failed, message, cause);
}

namespace Summarizer.Cli;

/// <summary>One file: its result. Several: a line each, in the order given, and one that fails does not stop the rest.</summary>
internal static class EachFile
{
    /// <param name="work">A file, and whether it is the only one, to what is printed for it.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> files, Func<string, bool, CancellationToken, Task<string>> work, CancellationToken cancellationToken)
    {
        var exitCode = ExitCodes.Done;
        foreach (var file in files)
        {
            try
            {
                var result = await work(file, files.Count == 1, cancellationToken);
                await StandardStreams.WriteAsync(result.EndsWith('\n') ? result : result + "\n", cancellationToken);
            }
            catch (CommandFailure failure)
            {
                StandardStreams.WriteError(failure.Message);
                exitCode = exitCode == ExitCodes.Failed ? exitCode : failure.ExitCode;
            }
        }

        return exitCode;
    }
}

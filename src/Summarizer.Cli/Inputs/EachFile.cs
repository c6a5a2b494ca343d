namespace Summarizer.Cli.Inputs;

/// <summary>One file: its result. Several, or an archive: a line each, in the order given, and one that fails does not stop the rest.</summary>
internal static class EachFile
{
    /// <param name="work">An article, and whether it is the only one, to what is printed for it.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> files,
        long maxBytes,
        Func<ArticleInput, bool, CancellationToken, Task<string>> work,
        CancellationToken cancellationToken
    )
    {
        var exitCode = ExitCodes.Done;
        foreach (var file in files)
        {
            await TryAsync(async () =>
            {
                var input = await ArticleInput.OpenAsync(file, maxBytes, cancellationToken);
                foreach (var (name, open) in ArchivedInputs.Of(input, maxBytes))
                {
                    var isOnly = files.Count == 1 && name == input.Name;
                    await TryAsync(async () => await PrintAsync(await work(open(), isOnly, cancellationToken), cancellationToken));
                }
            });
        }

        return exitCode;

        async Task TryAsync(Func<Task> attempt)
        {
            try
            {
                await attempt();
            }
            catch (CommandFailure failure)
            {
                StandardStreams.WriteError(failure.Message);
                exitCode = exitCode == ExitCodes.Failed ? exitCode : failure.ExitCode;
            }
        }
    }

    private static Task PrintAsync(string result, CancellationToken cancellationToken) =>
        StandardStreams.WriteAsync(result.EndsWith('\n') ? result : result + "\n", cancellationToken);
}

namespace Summarizer.Cli;

/// <summary>Commands that run until they are stopped: Ctrl-C is how they are done.</summary>
internal static class Until
{
    public static async Task<int> InterruptedAsync(CancellationToken cancellationToken)
    {
        var interrupted = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(interrupted.SetResult);
        await interrupted.Task;
        return ExitCodes.Done;
    }
}

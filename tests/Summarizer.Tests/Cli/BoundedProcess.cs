using System.Diagnostics;

namespace Summarizer.Tests.Cli;

/// <summary>The command line as a child that is watched from outside: how much memory it ever held, and whether it ends at all.</summary>
internal static class BoundedProcess
{
    /// <summary>Far beyond what any bound allows: a child that is still there then hangs.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(100);

    public static async Task<(CliResult Result, long PeakBytes)> RunAsync(
        Dictionary<string, string?> environment,
        params string[] arguments
    )
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A child's peak of memory is read from /proc.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Hang);
        using var process = CliProcess.Start(environment, arguments);
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var peak = 0L;
            while (!process.HasExited)
            {
                peak = Math.Max(peak, Peak(process));
                await Task.Delay(20, limit.Token);
            }

            return (new(process.ExitCode, await output, await errors), peak);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>The kernel keeps the high-water mark: looking now and then misses nothing but the very end.</summary>
    private static long Peak(Process process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null
                ? 0
                : 1024
                    * long.Parse(
                        line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
                        System.Globalization.CultureInfo.InvariantCulture
                    );
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}

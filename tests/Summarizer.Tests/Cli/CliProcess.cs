using System.Diagnostics;
using System.Text;

namespace Summarizer.Tests.Cli;

/// <summary>The built command line as a child process: what scripts see of it.</summary>
internal static class CliProcess
{
    public static string Program =>
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Summarizer.Cli.exe" : "Summarizer.Cli");

    public static Task<CliResult> RunAsync(params string[] arguments) => RunAsync("", [], arguments);

    public static Task<CliResult> RunOnAsync(string input, params string[] arguments) => RunAsync(input, [], arguments);

    public static async Task<CliResult> RunAsync(
        string input,
        Dictionary<string, string?> environment,
        string[] arguments,
        string? folder = null
    )
    {
        using var process = Start(environment, arguments, folder);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(90));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public static Process Start(Dictionary<string, string?> environment, string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = Encoding.UTF8,
        };

        // What the person who runs the tests has set is not what these tests are about.
        foreach (
            var name in start
                .Environment.Keys.Where(name =>
                    name.StartsWith("Summarizer__", StringComparison.Ordinal) || name.StartsWith("ArticleStorage", StringComparison.Ordinal)
                )
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One line for a person, and nothing on standard output that a script would take for a result.</summary>
    public void AssertRefused(int exitCode, string words)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Equal("", Output);

        // What takes its time says so before it can know how it ends.
        var line = Assert.Single(
            Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => !line.StartsWith("Starting: ", StringComparison.Ordinal)
        );
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Errors, StringComparison.Ordinal);
    }
}

using System.Diagnostics;

namespace Summarizer.Benchmarks.Start;

/// <summary>A project of this checkout as it is deployed.</summary>
internal static class PublishedApp
{
    /// <returns>The folder.</returns>
    public static async Task<string> OfAsync(string project, CancellationToken cancellationToken)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Summarizer.sln")))
        {
            root = root.Parent;
        }

        var folder = Directory.CreateTempSubdirectory("published-").FullName;
        var path = Path.Combine((root ?? throw new InvalidOperationException("This runs in a checkout.")).FullName, project);
        await Console.Error.WriteLineAsync($"dotnet publish {project}");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["publish", path, "-c", "Release", "-o", folder]) { RedirectStandardOutput = true }
        )!;
        var told = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException(told);
    }
}

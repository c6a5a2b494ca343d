using System.Diagnostics;
using Summarizer.Cli.Azurite;

namespace Summarizer.Tests.Publishing;

/// <summary>Feed parsers, a browser's driver and an accessibility checker that nobody here wrote, installed by npm on first use.</summary>
internal static class NodeReaders
{
    private static readonly string Scripts = Path.Combine(AppContext.BaseDirectory, "Publishing", "Readers");
    private static readonly NodePackage Package = new("readers, what newsletters read us with, for tests", Scripts, "playwright-core");

    private static readonly string[] Browsers =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
    ];

    /// <summary>Debian's Chromium, or the one that <c>CHROMIUM</c> names. CI installs it; elsewhere a test that needs it is skipped without.</summary>
    public static string Chromium
    {
        get
        {
            var found = new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(Browsers).FirstOrDefault(File.Exists);
            Assert.SkipWhen(
                found is null && Environment.GetEnvironmentVariable("CI") is not "true",
                "There is no Chromium: install it (apt-get install chromium), or name it with CHROMIUM."
            );
            return found ?? throw new FileNotFoundException("CI has no Chromium: .ci/run should have installed it.");
        }
    }

    /// <returns>What the script printed.</returns>
    public static async Task<string> RunAsync(string script, string argument, CancellationToken cancellationToken)
    {
        var node = await NodeRuntime.FindAsync(cancellationToken);
        var folder = Path.Combine(Repository.Root, ".summarizer", "readers");
        var main = await NodePackageInstaller.EnsureAsync(node, Package, folder, new Progress<string>(), cancellationToken);
        var start = new ProcessStartInfo(node.Node, [main, Path.Combine(Scripts, script), argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(folder, "node_modules");
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.True(process.ExitCode == 0, errors);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Cli.Azurite;

/// <summary>Node.js as it is found on the PATH: Azurite is written for it.</summary>
internal sealed record NodeRuntime(string Node, string Npm)
{
    private const int Oldest = 20;

    private const string Remedy = "Install Node.js from https://nodejs.org, or name a storage account with --storage.";

    /// <exception cref="AzuriteException">There is none, or it is too old.</exception>
    public static async Task<NodeRuntime> FindAsync(CancellationToken cancellationToken)
    {
        var node =
            OnPath("node")
            ?? throw new AzuriteException(
                $"Local storage (Azurite) needs Node.js {Oldest} or later, and there is no 'node' on the PATH. {Remedy}"
            );
        var version = await VersionAsync(node, cancellationToken);
        if (!int.TryParse(version.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major) || major < Oldest)
        {
            throw new AzuriteException(
                $"Local storage (Azurite) needs Node.js {Oldest} or later, and 'node' is {(version.Length > 0 ? version : "of an unknown version")}. {Remedy}"
            );
        }

        return new(
            node,
            OnPath("npm")
                ?? throw new AzuriteException($"Local storage (Azurite) is installed by npm, and there is no 'npm' on the PATH. {Remedy}")
        );
    }

    private static async Task<string> VersionAsync(string node, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(node, "--version") { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var version = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return version.Trim();
        }
        catch (System.ComponentModel.Win32Exception broken)
        {
            throw new AzuriteException($"'{node}' can't be started: {broken.Message}. {Remedy}", broken);
        }
    }

    private static string? OnPath(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [$"{program}.exe", $"{program}.cmd"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}

using System.Diagnostics;
using System.Security.Cryptography;

namespace Summarizer.Cli.Azurite;

/// <summary>Installs a pinned package once with npm; an install that was interrupted is done again, two at once wait for each other.</summary>
internal static class NodePackageInstaller
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "start.js"];

    /// <summary>A registry that can't be found, or turns us away, does so at once: asked once more, and not for minutes.</summary>
    private static readonly string[] Impatient = ["--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=1000"];

    /// <returns>The script that starts it.</returns>
    /// <exception cref="AzuriteException">npm could not install it.</exception>
    public static async Task<string> EnsureAsync(
        NodeRuntime node,
        NodePackage package,
        string folder,
        IProgress<string> log,
        CancellationToken cancellationToken
    )
    {
        var script = Path.Combine(folder, "start.js");
        var wanted = Fingerprint(package);
        if (IsInstalled(package, folder, wanted))
        {
            return script;
        }

        Directory.CreateDirectory(folder);
        await using var turn = await FileLock.WaitAsync(
            Path.Combine(folder, ".lock"),
            () => log.Report($"{package.Name} is being installed by another process: waiting for it …"),
            cancellationToken
        );
        if (IsInstalled(package, folder, wanted))
        {
            return script;
        }

        log.Report($"Installing {package.Title}, into {folder} (npm; once; about half a minute) …");
        File.Delete(Marker(folder));
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(package.Source, file), Path.Combine(folder, file), overwrite: true);
        }

        await InstallAsync(node, package, folder, log, cancellationToken);
        await File.WriteAllTextAsync(Marker(folder), wanted, cancellationToken);
        return script;
    }

    private static string Marker(string folder) => Path.Combine(folder, ".installed");

    /// <summary>The marker is written last and holds what was installed: an older lock file or half an install doesn't match it.</summary>
    private static bool IsInstalled(NodePackage package, string folder, string wanted) =>
        File.Exists(Marker(folder))
        && File.ReadAllText(Marker(folder)) == wanted
        && File.Exists(Path.Combine(folder, "node_modules", package.Module, "package.json"));

    private static string Fingerprint(NodePackage package)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(package.Source, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task InstallAsync(
        NodeRuntime node,
        NodePackage package,
        string folder,
        IProgress<string> log,
        CancellationToken cancellationToken
    )
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var install = RunAsync(
            node,
            folder,
            ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--no-update-notifier", "--loglevel=error", .. Impatient],
            given.Token
        );
        var reason = await SilenceAsync(node, package, folder, install, log, cancellationToken);
        if (reason is not null)
        {
            await given.CancelAsync();
            await install.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        reason ??= await install;
        if (reason is not null)
        {
            throw new AzuriteException(
                $"npm could not install {package.Name}: {reason}. Check the network and npm's registry setting, and start again{(package.Otherwise is { } otherwise ? $"; or {otherwise}" : "")}."
            );
        }
    }

    /// <summary>npm waits for minutes where no registry answers: after a while somebody else asks the registry, once.</summary>
    /// <returns>Why it is not worth waiting; null once npm has ended.</returns>
    private static async Task<string?> SilenceAsync(
        NodeRuntime node,
        NodePackage package,
        string folder,
        Task install,
        IProgress<string> log,
        CancellationToken cancellationToken
    )
    {
        var hasAnswered = false;
        while (await Task.WhenAny(install, Task.Delay(package.Patience, cancellationToken)) != install)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!hasAnswered)
            {
                using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                soon.CancelAfter(package.Patience);
                try
                {
                    if (
                        await RunAsync(node, folder, ["view", package.Module, "version", "--fetch-retries=0"], soon.Token) is
                        { } unreachable
                    )
                    {
                        return unreachable;
                    }
                }
                catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
                {
                    return "the registry does not answer";
                }

                hasAnswered = true;
            }

            log.Report($"Still installing {package.Name} …");
        }

        return null;
    }

    /// <returns>The reason that npm gives; null where it did what it was to do.</returns>
    private static async Task<string?> RunAsync(NodeRuntime node, string folder, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(node.Npm, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        npm.StandardInput.Close();
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await npm.StandardError.ReadToEndAsync(cancellationToken);
            await output;
            await npm.WaitForExitAsync(cancellationToken);
            return npm.ExitCode == 0
                ? null
                : errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
                    ?? "no reason given";
        }
        finally
        {
            if (!npm.HasExited)
            {
                npm.Kill(entireProcessTree: true);
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Cli.Azurite;

/// <summary>Azurite as a child process. It lives as long as this process holds its standard input, see start.js.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Closing = TimeSpan.FromSeconds(5);

    /// <summary>With the usual young generation a tenth of Azurite's time went into collecting it.</summary>
    private static readonly string[] NodeOptions =
    [
        "--max-semi-space-size=64",
        "--require",
        Path.Combine(AppContext.BaseDirectory, "Azurite", "extents.js"),
    ];

    private readonly Process process;

    private AzuriteProcess(Process process, AzuriteEndpoints endpoints)
    {
        this.process = process;
        Endpoints = endpoints;
    }

    public AzuriteEndpoints Endpoints { get; }

    public int Id => process.Id;

    /// <param name="dataFolder">Null keeps everything in memory.</param>
    /// <exception cref="AzuriteException">It ended before it listened.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        NodeRuntime node,
        string script,
        string? dataFolder,
        AzuriteEndpoints ports,
        CancellationToken cancellationToken
    )
    {
        string[] place = dataFolder is null ? ["--inMemoryPersistence"] : ["--location", dataFolder];

        // --skipApiVersionCheck: the client library may be newer than Azurite.
        var start = new ProcessStartInfo(
            node.Node,
            [.. NodeOptions, script, .. ports.Arguments, .. place, "--skipApiVersionCheck", "--disableTelemetry", "--silent"]
        )
        {
            WorkingDirectory = Path.GetDirectoryName(script),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new(process, await ListeningAsync(process.StandardOutput, errors, cancellationToken));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Lets it write what it holds in memory and end by itself; only what does not is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Closing);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static async Task<AzuriteEndpoints> ListeningAsync(
        StreamReader output,
        Task<string> errors,
        CancellationToken cancellationToken
    )
    {
        var ports = new Dictionary<string, int>();
        while (ports.Count < 3)
        {
            var line =
                await output.ReadLineAsync(cancellationToken)
                ?? throw new AzuriteException($"Azurite ended before it listened: {FirstLine(await errors)}");
            if (Listening().Match(line) is { Success: true } match)
            {
                ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            }
        }

        _ = output.ReadToEndAsync(CancellationToken.None);
        return new(ports["Blob"], ports["Queue"], ports["Table"]);
    }

    private static string FirstLine(string errors) =>
        errors.Split('\n').FirstOrDefault(line => line.Contains("rror", StringComparison.Ordinal))?.Trim()
        ?? "it gave no reason. Delete .summarizer/azurite and start again.";

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at .*:(?<port>\d{1,5})/?$")]
    private static partial Regex Listening();
}

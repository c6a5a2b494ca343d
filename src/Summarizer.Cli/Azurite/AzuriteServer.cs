namespace Summarizer.Cli.Azurite;

/// <summary>Local storage that answers: an Azurite of ours, which ends with this, or one that ran already, which does not.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private readonly AzuriteProcess? process;
    private readonly StorageFolder? folder;

    private AzuriteServer(string connectionString, AzuriteProcess? process = null, StorageFolder? folder = null)
    {
        ConnectionString = connectionString;
        this.process = process;
        this.folder = folder;
    }

    public string ConnectionString { get; }

    /// <summary>False where an Azurite that ran already is used.</summary>
    public bool IsOurs => process is not null;

    public bool HasUsualPorts => ConnectionString == AzuriteEndpoints.Usual.ConnectionString;

    /// <summary>Starts Azurite, installing it first where that was never done.</summary>
    /// <param name="log">Told of what takes a while, a line each.</param>
    /// <exception cref="AzuriteException">It can't be had: no Node.js, no npm, no network for its first install.</exception>
    public static async Task<AzuriteServer> StartAsync(AzuritePlace place, IProgress<string> log, CancellationToken cancellationToken)
    {
        if (place.DataFolder is null)
        {
            return await StartOwnAsync(place, null, log, cancellationToken);
        }

        for (var waiting = false; ; waiting = true)
        {
            if (StorageFolder.TryTake(place.DataFolder) is { } folder)
            {
                return await StartOnAsync(folder, place, log, cancellationToken);
            }

            if (
                StorageFolder.ConnectionOf(place.DataFolder) is { } connection
                && await AzuriteProbe.AnswersAsync(connection, cancellationToken)
            )
            {
                return new(connection);
            }

            if (!waiting)
            {
                log.Report("Another process is starting the local storage: waiting for it …");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        if (folder is not null)
        {
            await folder.DisposeAsync();
        }
    }

    private static async Task<AzuriteServer> StartOnAsync(
        StorageFolder folder,
        AzuritePlace place,
        IProgress<string> log,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await folder.WaitForLeftoverAsync(cancellationToken);
            return await StartOwnAsync(place, folder, log, cancellationToken);
        }
        catch
        {
            await folder.DisposeAsync();
            throw;
        }
    }

    private static async Task<AzuriteServer> StartOwnAsync(
        AzuritePlace place,
        StorageFolder? folder,
        IProgress<string> log,
        CancellationToken cancellationToken
    )
    {
        var node = await NodeRuntime.FindAsync(cancellationToken);
        var script = await AzuriteInstaller.EnsureAsync(node, place.InstallFolder, log, cancellationToken);
        var ports = place.UsualPorts && AzuriteProbe.AreFree(AzuriteEndpoints.Usual) ? AzuriteEndpoints.Usual : AzuriteEndpoints.AnyFree;
        var process = await AzuriteProcess.StartAsync(node, script, place.DataFolder, ports, cancellationToken);
        if (folder is not null)
        {
            await folder.WriteNoteAsync(process, cancellationToken);
        }

        return new(process.Endpoints.ConnectionString, process, folder);
    }
}

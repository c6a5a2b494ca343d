using Azure.Core;
using Azure.Storage.Blobs;
using Summarizer.Cli.Azurite;
using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>The account that a command works on, known to answer and with its containers; local storage ends with it.</summary>
internal sealed class OpenStorage : IAsyncDisposable
{
    private readonly AzuriteServer? local;

    private OpenStorage(string connection, string? clientId, SummarizerStorage storage, AzuriteServer? local)
    {
        Connection = connection;
        ClientId = clientId;
        Storage = storage;
        this.local = local;
    }

    public string Connection { get; }

    /// <summary>The identity that the settings name beside their address; null where the command names the account.</summary>
    public string? ClientId { get; }

    public SummarizerStorage Storage { get; }

    /// <summary>Set where local storage is used and listens on ports that nobody expects.</summary>
    public string? UnusualConnection => local is { HasUsualPorts: false } ? Connection : null;

    /// <param name="named">What <c>--storage</c> says; null falls back to the setting, then to local storage.</param>
    /// <exception cref="CommandFailure">Malformed, unreachable, not allowed, or local storage can't be had.</exception>
    public static async Task<OpenStorage> OpenAsync(string? named, CancellationToken cancellationToken)
    {
        LocalSettings.Options();
        var connection = named ?? StorageConnection.Named(LocalSettings.Configuration);
        var clientId = named is null ? StorageConnection.ClientId(LocalSettings.Configuration) : null;
        var local = string.IsNullOrWhiteSpace(connection) && named is null ? await LocalStorage.StartAsync(cancellationToken) : null;
        try
        {
            var account = Account(local?.ConnectionString ?? connection ?? "", clientId);
            var storage = await StorageFaults.ExplainAsync(account.Uri, () => WithContainersAsync(account, cancellationToken));
            if (named is null && Foreign(local is null ? account.Uri : null) is { } foreign)
            {
                StandardStreams.Error.WriteLine($"Storage: {foreign}");
            }

            return new(local?.ConnectionString ?? connection!, clientId, storage, local);
        }
        catch when (local is not null)
        {
            await local.DisposeAsync();
            throw;
        }
    }

    /// <summary>A command's work on an account: opened before, closed after, its faults in words.</summary>
    /// <returns>The command's exit code.</returns>
    /// <exception cref="CommandFailure">As of <see cref="OpenAsync"/>, or the account fails during the work.</exception>
    public static async Task<int> UseAsync(string? named, Func<OpenStorage, Task<int>> work, CancellationToken cancellationToken)
    {
        await using var open = await OpenAsync(named, cancellationToken);
        return await StorageFaults.ExplainAsync(open.Storage.Account.Uri, () => work(open));
    }

    public ValueTask DisposeAsync() => local?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <returns>Which storage is worked on that is not this folder's own, and that nobody named on the command line; null for this folder's.</returns>
    private static string? Foreign(Uri? setting) =>
        setting is not null ? $"{setting.GetLeftPart(UriPartial.Path)} (the setting {StorageConnection.Setting})"
        : Path.GetDirectoryName(AzuritePlace.Local.Home) is { } folder && folder != Directory.GetCurrentDirectory()
            ? $"the folder {folder}'s"
        : null;

    private static async Task<SummarizerStorage> WithContainersAsync(BlobServiceClient account, CancellationToken cancellationToken)
    {
        var storage = new SummarizerStorage(account);
        await storage.CreateAsync(cancellationToken);
        return storage;
    }

    private static BlobServiceClient Account(string connection, string? clientId)
    {
        // Somebody waits at the terminal: an account that is down is told of in seconds, not after the client's usual minutes.
        var options = new BlobClientOptions
        {
            Retry =
            {
                MaxRetries = 2,
                Mode = RetryMode.Fixed,
                Delay = TimeSpan.FromMilliseconds(500),
                NetworkTimeout = TimeSpan.FromSeconds(20),
            },
        };
        try
        {
            return StorageConnection.Open(connection, clientId, options);
        }
        catch (StorageConnectionException unusable)
        {
            throw CommandFailure.WrongUse(unusable.Message);
        }
    }
}

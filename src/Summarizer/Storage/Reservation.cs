using System.Text.Json;
using Azure;

namespace Summarizer.Storage;

/// <summary>A blob that says who does something alone, until when: renewed while that holder lives, deleted when it is done.</summary>
public sealed class Reservation : IAsyncDisposable
{
    /// <summary>How long it lasts once its holder died.</summary>
    public static readonly TimeSpan Lifetime = Heartbeat.Hold;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly BlobFolder folder;
    private readonly string path;
    private readonly string holder;
    private readonly IDictionary<string, string>? metadata;
    private readonly TimeProvider time;
    private readonly Heartbeat heartbeat;
    private ETag etag;

    private Reservation(BlobFolder folder, string path, string holder, IDictionary<string, string>? metadata, ETag etag, TimeProvider time)
    {
        (this.folder, this.path, this.holder, this.metadata, this.etag, this.time) = (folder, path, holder, metadata, etag, time);
        heartbeat = new(RenewAsync, time);
    }

    /// <returns>Null where somebody alive holds it.</returns>
    public static async Task<Reservation?> TakeAsync(
        BlobFolder folder,
        string path,
        TimeProvider time,
        CancellationToken cancellationToken,
        IDictionary<string, string>? metadata = null
    )
    {
        var held = await folder.ReadAsync(path, cancellationToken);
        if (held is not null && !IsOver(held.Content, time))
        {
            return null;
        }

        // Not the caller's token: cut off in the middle of the write, nobody would give back what may have been taken.
        cancellationToken.ThrowIfCancellationRequested();
        using var soon = new CancellationTokenSource(Patience, time);
        var holder = Guid.NewGuid().ToString("n");
        try
        {
            var etag = await folder.WriteAsync(path, Content(holder, time), "application/json", held?.ETag, soon.Token, metadata);
            return new Reservation(folder, path, holder, metadata, etag, time);
        }
        catch (LostConditionException)
        {
            return null;
        }
    }

    /// <summary>Whether its holder is taken to be dead; what can't be read holds nobody up.</summary>
    internal static bool IsOver(BinaryData json, TimeProvider time) => Read(json) is not { } stands || stands.Expiry <= time.GetUtcNow();

    public async ValueTask DisposeAsync()
    {
        await heartbeat.DisposeAsync();
        using var soon = new CancellationTokenSource(Patience, time);
        try
        {
            await folder.DeleteAsync(path, etag, soon.Token);
        }
        catch (LostConditionException)
        {
            await DeleteOwnAsync(soon.Token);
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or OperationCanceledException or AggregateException)
        {
            // Its expiry gives it back.
        }
    }

    private async Task<bool> RenewAsync()
    {
        using var soon = new CancellationTokenSource(Patience, time);
        try
        {
            etag = await folder.WriteAsync(path, Content(holder, time), "application/json", etag, soon.Token, metadata);
            return true;
        }
        catch (LostConditionException)
        {
            return false;
        }
        catch (Exception unreachable) when (unreachable is RequestFailedException or OperationCanceledException or AggregateException)
        {
            return true;
        }
    }

    // A renewal whose response was lost moved the ETag; what another holder took over stays.
    private async Task DeleteOwnAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await folder.ReadAsync(path, cancellationToken) is { } stands && Read(stands.Content)?.Holder == holder)
            {
                await folder.DeleteAsync(path, stands.ETag, cancellationToken);
            }
        }
        catch (Exception unreachable)
            when (unreachable is RequestFailedException or LostConditionException or OperationCanceledException or AggregateException)
        {
            // Its expiry gives it back.
        }
    }

    private static BinaryData Content(string holder, TimeProvider time) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new Told(holder, time.GetUtcNow() + Lifetime), JsonSerializerOptions.Web));

    private static Told? Read(BinaryData json)
    {
        try
        {
            return JsonSerializer.Deserialize<Told>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Told(string? Holder, DateTimeOffset Expiry);
}

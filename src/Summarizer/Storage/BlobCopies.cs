using System.Runtime.CompilerServices;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Storage;

/// <summary>Versions, snapshots and soft-deleted blobs: what an account keeps of blobs that were deleted or overwritten.</summary>
public static class BlobCopies
{
    /// <param name="prefix">Of the blobs' paths; a whole path finds the copies of one blob, and of those that begin like it.</param>
    /// <exception cref="Azure.RequestFailedException">The account does not list copies: 4xx or 501.</exception>
    public static async IAsyncEnumerable<BlobCopy> ListAsync(
        BlobFolder folder,
        string prefix,
        DateTimeOffset now,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var options = new GetBlobsOptions { Prefix = prefix, States = BlobStates.Snapshots | BlobStates.Version | BlobStates.Deleted };
        await foreach (var blob in folder.Container.GetBlobsAsync(options, cancellationToken))
        {
            if (Of(folder.Container.Name, blob, now) is { } copy)
            {
                yield return copy;
            }
        }
    }

    /// <returns>Null for a blob that stands.</returns>
    internal static BlobCopy? Of(string container, BlobItem blob, DateTimeOffset now) =>
        blob switch
        {
            { Deleted: true } => new(container, blob.Name, "deleted", blob.VersionId ?? blob.Snapshot, End(blob.Properties, now)),
            { Snapshot.Length: > 0 } => new(container, blob.Name, "snapshot", blob.Snapshot, null),
            { VersionId: not null, IsLatestVersion: not true } => new(container, blob.Name, "version", blob.VersionId, null),
            _ => null,
        };

    private static DateTimeOffset? End(BlobItemProperties properties, DateTimeOffset now) =>
        properties.RemainingRetentionDays is { } days ? now.AddDays(days) : null;
}

/// <param name="Kind"><c>version</c>, <c>snapshot</c> or <c>deleted</c>.</param>
/// <param name="Ends">When the account deletes it for good; null where only a lifecycle rule or a person does.</param>
public sealed record BlobCopy(string Container, string Path, string Kind, string? Version, DateTimeOffset? Ends);

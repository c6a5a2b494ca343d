using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Storage;

/// <summary>
/// A container whose blobs are read and written as wholes, under conditions. Uploads are one-shot: a stream opened for writing would
/// empty the blob until it is closed.
/// </summary>
public sealed class BlobFolder(BlobContainerClient container)
{
    public BlobContainerClient Container { get; } = container;

    /// <returns>Null where there is no such blob.</returns>
    public async Task<StoredBlob?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            BlobDownloadResult blob = await Container.GetBlobClient(path).DownloadContentAsync(cancellationToken);
            var details = blob.Details;
            return new StoredBlob(blob.Content, details.ETag, details.Metadata.ToImmutableDictionary(), details.ContentType)
            {
                LastModified = details.LastModified,
            };
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
        catch (Exception fault) when (BlobFault.Note(fault, Container.Name, path))
        {
            throw;
        }
    }

    public async Task<bool> ExistsAsync(string path, CancellationToken cancellationToken) =>
        await Container.GetBlobClient(path).ExistsAsync(cancellationToken);

    /// <summary>
    /// Writes a blob that must still be as it was seen. Where it stands already as it is to be, it was written: the response can be lost,
    /// and then the client's own retry is what is turned away.
    /// </summary>
    /// <param name="seen">The ETag that it was seen with; null where it must not exist yet.</param>
    /// <exception cref="LostConditionException">It is not as it was seen.</exception>
    public async Task<ETag> WriteAsync(
        string path,
        BinaryData content,
        string contentType,
        ETag? seen,
        CancellationToken cancellationToken,
        IDictionary<string, string>? metadata = null
    )
    {
        BlobRequestConditions conditions = seen is { } etag ? new() { IfMatch = etag } : new() { IfNoneMatch = ETag.All };
        try
        {
            return await UploadAsync(path, content, Options(contentType, conditions, metadata), cancellationToken);
        }
        catch (LostConditionException)
        {
            if (await ReadAsync(path, cancellationToken) is { } stands && stands.Holds(content, metadata))
            {
                return stands.ETag;
            }

            throw;
        }
    }

    /// <summary>Writes a blob whatever stands there.</summary>
    public Task<ETag> OverwriteAsync(string path, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        UploadAsync(path, content, Options(contentType), cancellationToken);

    /// <summary>Writes a blob whose path is named by its content: one that is there already is the same.</summary>
    /// <param name="tags">What the account's lifecycle rules find it by; takes the right to write tags.</param>
    public async Task WriteImmutableAsync(
        string path,
        BinaryData content,
        string contentType,
        CancellationToken cancellationToken,
        IDictionary<string, string>? metadata = null,
        IDictionary<string, string>? tags = null
    )
    {
        try
        {
            await UploadAsync(path, content, Options(contentType, new() { IfNoneMatch = ETag.All }, metadata, tags), cancellationToken);
        }
        catch (LostConditionException)
        {
            // It is there already, and the same.
        }
    }

    /// <param name="seen">The ETag that it was seen with; null deletes it however it is. A blob that is gone already is no error.</param>
    /// <exception cref="LostConditionException">It is not as it was seen.</exception>
    public async Task DeleteAsync(string path, ETag? seen, CancellationToken cancellationToken)
    {
        try
        {
            var conditions = seen is { } etag ? new BlobRequestConditions { IfMatch = etag } : null;
            await Container.GetBlobClient(path).DeleteIfExistsAsync(DeleteSnapshotsOption.None, conditions, cancellationToken);
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412)
        {
            throw new LostConditionException(path, lost);
        }
        catch (Exception fault) when (BlobFault.Note(fault, Container.Name, path))
        {
            throw;
        }
    }

    /// <summary>Everything under a prefix, in the order of the paths, 5,000 to a call.</summary>
    public async IAsyncEnumerable<ListedBlob> ListAsync(
        string prefix,
        bool withMetadata,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var options = new GetBlobsOptions { Prefix = prefix, Traits = withMetadata ? BlobTraits.Metadata : BlobTraits.None };
        await foreach (var blob in Container.GetBlobsAsync(options, cancellationToken))
        {
            yield return new ListedBlob(
                blob.Name,
                blob.Properties.ETag ?? default,
                blob.Properties.LastModified,
                blob.Properties.ContentLength ?? 0,
                blob.Metadata?.AsReadOnly() ?? ImmutableDictionary<string, string>.Empty as IReadOnlyDictionary<string, string>
            )
            {
                Hash = blob.Properties.ContentHash,
            };
        }
    }

    private static BlobUploadOptions Options(
        string contentType,
        BlobRequestConditions? conditions = null,
        IDictionary<string, string>? metadata = null,
        IDictionary<string, string>? tags = null
    ) =>
        new()
        {
            Conditions = conditions,
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = metadata,
            Tags = tags,
        };

    private async Task<ETag> UploadAsync(string path, BinaryData content, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            BlobContentInfo written = await Container.GetBlobClient(path).UploadAsync(content, options, cancellationToken);
            return written.ETag;
        }
        catch (RequestFailedException lost) when (lost.Status is 409 or 412 && lost.ErrorCode != BlobErrorCode.ContainerBeingDeleted)
        {
            throw new LostConditionException(path, lost);
        }
        catch (Exception fault) when (BlobFault.Note(fault, Container.Name, path))
        {
            throw;
        }
    }
}

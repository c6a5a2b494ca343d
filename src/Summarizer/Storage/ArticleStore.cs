using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Storage;

/// <summary>The uploads. The pipeline only reads them; people write them.</summary>
public sealed class ArticleStore(SummarizerStorage storage)
{
    /// <summary>What stands under a name now; null where nothing does, or a folder's marker.</summary>
    public async Task<ArticleVersion?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
        {
            return null;
        }

        try
        {
            BlobProperties found = await storage
                .Articles.Container.GetBlobClient(name)
                .GetPropertiesAsync(cancellationToken: cancellationToken);
            return IsFolder(name, found.ContentLength, found.Metadata.AsReadOnly())
                ? null
                : new ArticleVersion(
                    name,
                    found.ETag,
                    found.ContentLength,
                    found.LastModified,
                    found.ContentType,
                    new(found.Metadata.ToImmutableDictionary())
                );
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
        catch (Exception fault) when (BlobFault.Note(fault, storage.Articles.Container.Name, name))
        {
            throw;
        }
    }

    /// <summary>The bytes of exactly this version.</summary>
    /// <exception cref="LostConditionException">It was overwritten or deleted meanwhile.</exception>
    public async Task<ArticleUpload> ReadAsync(ArticleVersion version, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new() { IfMatch = version.ETag } };
            BlobDownloadResult read = await storage
                .Articles.Container.GetBlobClient(version.Name)
                .DownloadContentAsync(options, cancellationToken);
            return new ArticleUpload(version, read.Content);
        }
        catch (RequestFailedException moved) when (moved.Status is 404 or 412)
        {
            throw new LostConditionException(version.Name, moved);
        }
        catch (Exception fault) when (BlobFault.Note(fault, storage.Articles.Container.Name, version.Name))
        {
            throw;
        }
    }

    /// <summary>Uploads an article, over whatever stood under its name.</summary>
    /// <param name="metadata">Percent-encoded, see <see cref="UploadMetadata.Encode"/>.</param>
    /// <param name="conditions">Of what stands under the name; a condition that does not hold answers 409 or 412.</param>
    /// <exception cref="BlobNameException">No such name is stored: a control character in it would break every later listing.</exception>
    public async Task<ETag> UploadAsync(
        string name,
        BinaryData content,
        string? contentType,
        IDictionary<string, string>? metadata,
        CancellationToken cancellationToken,
        BlobRequestConditions? conditions = null
    )
    {
        if (BlobName.ProblemOf(name) is { } problem)
        {
            throw new BlobNameException(name, problem);
        }

        try
        {
            BlobContentInfo written = await storage
                .Articles.Container.GetBlobClient(name)
                .UploadAsync(
                    content,
                    new BlobUploadOptions
                    {
                        HttpHeaders = new() { ContentType = contentType },
                        Metadata = metadata,
                        Conditions = conditions,
                    },
                    cancellationToken
                );
            return written.ETag;
        }
        catch (Exception fault) when (BlobFault.Note(fault, storage.Articles.Container.Name, name))
        {
            throw;
        }
    }

    /// <summary>Deletes an upload with its snapshots; one that is gone already is no error.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellationToken) =>
        storage
            .Articles.Container.GetBlobClient(name)
            .DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);

    /// <summary>Every upload's name and ETag; folders' markers are none.</summary>
    /// <returns>Null where the container itself is missing: that is not the same as no articles.</returns>
    public async Task<IAsyncEnumerable<ListedBlob>?> ListAsync(CancellationToken cancellationToken) =>
        await storage.Articles.Container.ExistsAsync(cancellationToken) ? List(cancellationToken) : null;

    private async IAsyncEnumerable<ListedBlob> List([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Articles.ListAsync("", withMetadata: true, cancellationToken))
        {
            if (!IsFolder(blob.Path, blob.Bytes, blob.Metadata))
            {
                yield return blob;
            }
        }
    }

    // Accounts with a hierarchy of folders, and the tools that play one, write an empty blob for each.
    internal static bool IsFolder(string name, long bytes, IReadOnlyDictionary<string, string> metadata) =>
        bytes == 0
        && (
            name.EndsWith('/')
            || metadata.Any(pair =>
                pair.Key.Equals("hdi_isfolder", StringComparison.OrdinalIgnoreCase)
                && pair.Value.Equals("true", StringComparison.OrdinalIgnoreCase)
            )
        );
}

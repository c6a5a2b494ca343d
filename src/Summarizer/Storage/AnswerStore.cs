using System.Runtime.CompilerServices;
using Azure;

namespace Summarizer.Storage;

/// <summary>What models answered, kept by the content of the request: each request is paid once.</summary>
public sealed class AnswerStore(SummarizerStorage storage, TimeProvider time)
{
    private const string OwnerKey = "article";
    private const string Asking = "asking/";

    /// <param name="key">SHA-256 of all that is sent, lower-case hexadecimal.</param>
    public Task<StoredBlob?> ReadAsync(string key, CancellationToken cancellationToken) =>
        storage.Answers.ReadAsync(PathOf(key), cancellationToken);

    /// <summary>
    /// The first answer to a request stays; a later one is dropped. It carries what was paid for it: an answer that is kept is one
    /// that is counted.
    /// </summary>
    /// <param name="owner">The article's id, by which forgetting it finds the answer; null where there is nothing to forget.</param>
    public Task WriteAsync(string key, BinaryData answer, PaidCall paid, string? owner, CancellationToken cancellationToken) =>
        storage.Answers.WriteImmutableAsync(PathOf(key), answer, "application/json", cancellationToken, Owned(paid.Metadata(), owner));

    /// <summary>Deletes an answer that nobody can read, unless it was written anew meanwhile: it has to be asked for again.</summary>
    public Task DropAsync(string key, ETag seen, CancellationToken cancellationToken) => DeleteAsync(PathOf(key), seen, cancellationToken);

    /// <summary>What was paid for the answers that are kept: a listing of all, 5,000 to a call.</summary>
    public async IAsyncEnumerable<PaidCall> ListPaidAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Answers.ListAsync("", withMetadata: true, cancellationToken))
        {
            if (PaidCall.Of(Path.GetFileNameWithoutExtension(blob.Path), blob.Metadata) is { } paid)
            {
                yield return paid;
            }
        }
    }

    /// <summary>Deletes what was answered about one article: a listing of all answers, 5,000 to a call.</summary>
    /// <returns>The paths of the answers that are gone.</returns>
    public async Task<IReadOnlyList<string>> DeleteOfAsync(string id, CancellationToken cancellationToken)
    {
        var gone = new List<string>();
        await foreach (var blob in storage.Answers.ListAsync("", withMetadata: true, cancellationToken))
        {
            if (blob.Metadata.GetValueOrDefault(OwnerKey) == id)
            {
                await storage.Answers.DeleteAsync(blob.Path, null, cancellationToken);
                gone.Add(blob.Path);
            }
        }

        return gone;
    }

    /// <summary>Says that the caller asks now, so that others wait for its answer instead of paying for another.</summary>
    /// <returns>Disposed, others may ask; null where somebody alive asks.</returns>
    public Task<Reservation?> TryReserveAsync(string key, string? owner, CancellationToken cancellationToken) =>
        Reservation.TakeAsync(storage.Answers, ReservationOf(key), time, cancellationToken, Owned([], owner));

    /// <summary>Deletes what says that somebody asks who died asking.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Answers.ListAsync(Asking, withMetadata: false, cancellationToken))
        {
            if (await storage.Answers.ReadAsync(blob.Path, cancellationToken) is { } asking && Reservation.IsOver(asking.Content, time))
            {
                await DeleteAsync(blob.Path, asking.ETag, cancellationToken);
            }
        }
    }

    private async Task DeleteAsync(string path, ETag seen, CancellationToken cancellationToken)
    {
        try
        {
            await storage.Answers.DeleteAsync(path, seen, cancellationToken);
        }
        catch (LostConditionException)
        {
            // Somebody else was faster.
        }
    }

    private static Dictionary<string, string> Owned(Dictionary<string, string> metadata, string? owner)
    {
        if (owner is { } id)
        {
            metadata[OwnerKey] = id;
        }

        return metadata;
    }

    private static string PathOf(string key) => $"{key}.json";

    private static string ReservationOf(string key) => Asking + key;
}

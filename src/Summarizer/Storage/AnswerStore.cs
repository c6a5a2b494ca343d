using System.Globalization;
using Azure;

namespace Summarizer.Storage;

/// <summary>What models answered, kept by the content of the request: each request is paid once.</summary>
public sealed class AnswerStore(SummarizerStorage storage)
{
    private const string OwnerKey = "article";

    /// <param name="key">SHA-256 of all that is sent, lower-case hexadecimal.</param>
    public async Task<BinaryData?> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await storage.Answers.ReadAsync(PathOf(key), cancellationToken))?.Content;

    /// <summary>The first answer to a request stays; a later one is dropped. It carries the article's id, see <see cref="AnswerOwner"/>.</summary>
    public Task WriteAsync(string key, BinaryData answer, CancellationToken cancellationToken) =>
        storage.Answers.WriteImmutableAsync(
            PathOf(key),
            answer,
            "application/json",
            cancellationToken,
            AnswerOwner.Id is { } id ? new Dictionary<string, string> { [OwnerKey] = id } : null
        );

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

    /// <summary>Says that the caller asks now and until when at most, so that others wait for its answer instead of paying for another.</summary>
    /// <returns>What <see cref="ReleaseAsync"/> takes; null where somebody else asks.</returns>
    public async Task<ETag?> TryReserveAsync(string key, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var before = await storage.Answers.ReadAsync(ReservationOf(key), cancellationToken);
        if (
            before is not null
            && DateTimeOffset.TryParse(before.Content.ToString(), CultureInfo.InvariantCulture, out var held)
            && held > now
        )
        {
            return null;
        }

        try
        {
            var expiry = BinaryData.FromString(until.ToString("O", CultureInfo.InvariantCulture));
            return await storage.Answers.WriteAsync(ReservationOf(key), expiry, "text/plain", before?.ETag, cancellationToken);
        }
        catch (LostConditionException)
        {
            return null;
        }
    }

    public async Task ReleaseAsync(string key, ETag reserved, CancellationToken cancellationToken)
    {
        try
        {
            await storage.Answers.DeleteAsync(ReservationOf(key), reserved, cancellationToken);
        }
        catch (LostConditionException)
        {
            // It had expired, and is somebody else's by now.
        }
    }

    private static string PathOf(string key) => $"{key}.json";

    private static string ReservationOf(string key) => $"{key}.asking";
}

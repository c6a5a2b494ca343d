using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;

namespace Summarizer.Storage;

/// <summary>What is stored of one article under <c>summaries/ID/</c>.</summary>
public sealed class SummaryStore(SummarizerStorage storage)
{
    public const string SummaryFile = "summary.json";
    public const string DecisionFile = "decision.json";

    /// <summary>What the names of articles' texts begin with.</summary>
    public const string TextPrefix = "text-";

    /// <summary>The blob index tags of <c>history/N.json</c>.</summary>
    public static readonly Dictionary<string, string> HistoryTags = new() { ["kind"] = "history" };

    /// <summary>Lists once what is there; every later write is conditional on it.</summary>
    public async Task<StoredOutputs> ListAsync(string id, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, ListedBlob>(StringComparer.Ordinal);
        await foreach (var blob in storage.Summaries.ListAsync($"{id}/", withMetadata: true, cancellationToken))
        {
            files[blob.Path[(id.Length + 1)..]] = blob;
        }

        return new StoredOutputs(id, files);
    }

    /// <summary>Every article's outputs, 5,000 files to a call.</summary>
    public async IAsyncEnumerable<StoredOutputs> ListAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StoredOutputs? current = null;
        var files = new Dictionary<string, ListedBlob>(StringComparer.Ordinal);
        await foreach (var blob in storage.Summaries.ListAsync("", withMetadata: true, cancellationToken))
        {
            var slash = blob.Path.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
            {
                continue;
            }

            if (current is not null && current.Id != blob.Path[..slash])
            {
                yield return current;
                current = null;
            }

            if (current is null)
            {
                files = new(StringComparer.Ordinal);
                current = new StoredOutputs(blob.Path[..slash], files);
            }

            files[blob.Path[(slash + 1)..]] = blob;
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    public Task<StoredBlob?> ReadAsync(string id, string file, CancellationToken cancellationToken) =>
        storage.Summaries.ReadAsync($"{id}/{file}", cancellationToken);

    /// <exception cref="LostConditionException">It is not as it was listed.</exception>
    public Task<ETag> WriteAsync(
        StoredOutputs seen,
        string file,
        BinaryData content,
        string contentType,
        CancellationToken cancellationToken,
        IDictionary<string, string>? metadata = null
    ) => storage.Summaries.WriteAsync($"{seen.Id}/{file}", content, contentType, seen.ETagOf(file), cancellationToken, metadata);

    public Task WriteImmutableAsync(string id, string file, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        storage.Summaries.WriteImmutableAsync($"{id}/{file}", content, contentType, cancellationToken);

    /// <summary>Keeps an earlier revision, tagged for the account's lifecycle rule: no rule's prefix reaches below the articles' ids.</summary>
    public Task WriteHistoryAsync(string id, int revision, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        storage.Summaries.WriteImmutableAsync($"{id}/history/{revision}.json", content, contentType, cancellationToken, tags: HistoryTags);

    public Task DeleteAsync(string id, string file, CancellationToken cancellationToken) =>
        storage.Summaries.DeleteAsync($"{id}/{file}", null, cancellationToken);

    /// <summary>Deletes all that is stored of an article, a tombstone and people's decision too.</summary>
    public async Task<IReadOnlyList<string>> DeleteAllAsync(string id, CancellationToken cancellationToken)
    {
        var seen = await ListAsync(id, cancellationToken);
        foreach (var file in seen.Files.Keys)
        {
            await DeleteAsync(id, file, cancellationToken);
        }

        return [.. seen.Files.Keys];
    }

    /// <summary>What a person decided; null where nobody did. A file that can't be read holds the article back.</summary>
    public async Task<EditorDecision?> ReadDecisionAsync(StoredOutputs seen, CancellationToken cancellationToken) =>
        seen.ETagOf(DecisionFile) is null ? null : (await FindDecisionAsync(seen.Id, cancellationToken))?.Decision;

    /// <summary>The same without a listing, and its bare ETag.</summary>
    public async Task<(EditorDecision Decision, string ETag)?> FindDecisionAsync(string id, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, DecisionFile, cancellationToken) is not { } blob)
        {
            return null;
        }

        try
        {
            return (EditorDecision.Deserialize(blob.Content), blob.ETag.Bare());
        }
        catch (JsonException)
        {
            return (new EditorDecision(EditorVerb.Hold, $"a {DecisionFile} that can't be read", default, null), blob.ETag.Bare());
        }
    }

    /// <summary>Writes what a person decided, whatever was decided before.</summary>
    public Task DecideAsync(string id, EditorDecision decision, CancellationToken cancellationToken) =>
        storage.Summaries.OverwriteAsync($"{id}/{DecisionFile}", decision.Serialize(), "application/json", cancellationToken);
}

/// <summary>The files of one article's outputs and their ETags, as listed at one moment; paths are relative to <c>summaries/ID/</c>.</summary>
public sealed record StoredOutputs(string Id, IReadOnlyDictionary<string, ListedBlob> Files)
{
    /// <summary>What the committed summary was made from, and how; null where none is committed.</summary>
    public SummaryStamp? Stamp => SummaryStamp.Of(Files.GetValueOrDefault(SummaryStore.SummaryFile)?.Metadata);

    /// <summary>The summary is there, and a text that its offsets can refer to.</summary>
    public bool HasSummary =>
        Files.ContainsKey(SummaryStore.SummaryFile)
        && Files.Keys.Any(file => file.StartsWith(SummaryStore.TextPrefix, StringComparison.Ordinal));

    public ETag? ETagOf(string file) => Files.GetValueOrDefault(file)?.ETag;
}

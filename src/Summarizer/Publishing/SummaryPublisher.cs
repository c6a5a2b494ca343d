using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>
/// The room's writer: puts one article's outputs into storage so that a reader never meets a summary whose text is missing.
/// Writing <c>summary.json</c> is the commit; what comes after can be made again from it.
/// </summary>
public sealed class SummaryPublisher(SummaryStore store, Ledger ledger, TimeProvider time)
{
    private const string Json = "application/json";
    private const string PlainText = "text/plain; charset=utf-8";

    /// <summary>Sees what is stored before the article is read: every later write is conditional on it.</summary>
    public async Task<StoredStory> SeeAsync(string id, CancellationToken cancellationToken)
    {
        var outputs = await store.ListAsync(id, cancellationToken);
        var decision = await store.ReadDecisionAsync(outputs, cancellationToken);
        var stored = outputs.ETagOf(SummaryStore.SummaryFile) is null
            ? null
            : await store.ReadAsync(id, SummaryStore.SummaryFile, cancellationToken);
        var (summary, tombstone) = stored is null ? (null, null) : SummaryJson.DeserializeStored(stored.Content);
        return new StoredStory(outputs, summary, tombstone, decision);
    }

    /// <param name="document">The text that offsets refer to; null reads the one that the summary names.</param>
    /// <exception cref="LostConditionException">Another run wrote first; nothing more is written.</exception>
    public async Task PublishAsync(
        StoredStory seen,
        Summary summary,
        string? document,
        SummaryStamp stamp,
        CancellationToken cancellationToken
    )
    {
        var id = seen.Outputs.Id;
        var text = document ?? await ReadTextAsync(id, summary, cancellationToken);
        await store.WriteImmutableAsync(id, summary.Article.TextBlob, new(text), PlainText, cancellationToken);
        if (seen.Summary is { } earlier && earlier.Revision != summary.Revision)
        {
            await store.WriteHistoryAsync(id, earlier.Revision, SummaryJson.Serialize(earlier), Json, cancellationToken);
        }

        await store.WriteAsync(
            seen.Outputs,
            SummaryStore.SummaryFile,
            SummaryJson.Serialize(summary),
            Json,
            cancellationToken,
            stamp.Metadata
        );
        foreach (var rendering in Rendering.All)
        {
            var content = new BinaryData(rendering.Render(summary, text));
            await store.WriteAsync(seen.Outputs, rendering.File, content, rendering.ContentType, cancellationToken);
        }

        await ledger.MarkChangedAsync(id, cancellationToken);
    }

    /// <summary>Leaves a tombstone in the place of the summary; renderings, texts and history go, a person's decision stays.</summary>
    public async Task WithdrawAsync(StoredStory seen, string reason, CancellationToken cancellationToken)
    {
        if (seen.Summary is { } summary)
        {
            var tombstone = new Tombstone(
                summary.SchemaVersion,
                summary.Id,
                summary.Revision,
                summary.FirstPublished,
                time.GetUtcNow(),
                reason
            );
            await store.WriteAsync(seen.Outputs, SummaryStore.SummaryFile, SummaryJson.Serialize(tombstone), Json, cancellationToken);
        }

        foreach (var file in seen.Outputs.Files.Keys.Where(file => file is not (SummaryStore.SummaryFile or SummaryStore.DecisionFile)))
        {
            await store.DeleteAsync(seen.Outputs.Id, file, cancellationToken);
        }

        await ledger.MarkChangedAsync(seen.Outputs.Id, cancellationToken);
    }

    /// <summary>Takes a story out of the feeds where its upload can't be read any more; what was made of it stays.</summary>
    public Task RetractAsync(StoredStory seen, CancellationToken cancellationToken) =>
        seen.Summary is null ? Task.CompletedTask : ledger.MarkChangedAsync(seen.Outputs.Id, cancellationToken);

    private async Task<string> ReadTextAsync(string id, Summary summary, CancellationToken cancellationToken) =>
        (await store.ReadAsync(id, summary.Article.TextBlob, cancellationToken))?.Content.ToString()
        ?? throw new LostConditionException(summary.Article.TextBlob);
}

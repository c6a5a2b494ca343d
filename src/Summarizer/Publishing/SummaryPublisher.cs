using System.Security.Cryptography;
using System.Text.Json;
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
        try
        {
            var (summary, tombstone) = stored is null ? (null, null) : SummaryJson.DeserializeStored(stored.Content);
            return new StoredStory(outputs, summary, tombstone, decision);
        }
        catch (JsonException)
        {
            // Damaged, it is made anew from the upload; a newer version's is left alone.
            return new StoredStory(outputs, null, null, decision) { NewerSchema = SummaryJson.NewerSchema(stored!.Content) };
        }
    }

    /// <returns>The text that a stored summary's offsets refer to; null where it is missing or another, and has to be read from the upload again.</returns>
    public async Task<string?> FindTextAsync(StoredStory seen, CancellationToken cancellationToken)
    {
        if (
            seen.Summary is not { Article: var article }
            || await store.ReadAsync(seen.Outputs.Id, article.TextBlob, cancellationToken) is not { } text
        )
        {
            return null;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(text.Content.ToMemory().Span)) == article.TextSha256)
        {
            return text.Content.ToString();
        }

        await store.DeleteAsync(seen.Outputs.Id, article.TextBlob, cancellationToken);
        return null;
    }

    /// <param name="document">The text that offsets refer to.</param>
    /// <exception cref="LostConditionException">Another run wrote first; nothing more is written.</exception>
    public async Task PublishAsync(
        StoredStory seen,
        Summary summary,
        string document,
        SummaryStamp stamp,
        CancellationToken cancellationToken
    )
    {
        var id = seen.Outputs.Id;
        await store.WriteImmutableAsync(id, summary.Article.TextBlob, new(document), PlainText, cancellationToken);
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
            var content = new BinaryData(rendering.Render(summary, document));
            await store.WriteAsync(seen.Outputs, rendering.File, content, rendering.ContentType, cancellationToken);
        }

        await ledger.MarkChangedAsync(id, cancellationToken);
    }

    /// <summary>
    /// Leaves a tombstone in the place of the summary, also of one that can't be read; renderings, texts and history go, a person's decision
    /// stays.
    /// </summary>
    /// <param name="known">What the ledger knows of the article.</param>
    public async Task WithdrawAsync(StoredStory seen, LedgerEntry known, string reason, CancellationToken cancellationToken)
    {
        if (seen.Outputs.ETagOf(SummaryStore.SummaryFile) is not null && seen.Tombstone is null)
        {
            var now = time.GetUtcNow();
            var tombstone = new Tombstone(
                SummaryJson.SchemaVersion,
                seen.Outputs.Id,
                seen.Summary?.Revision ?? known.Revision,
                seen.Summary?.FirstPublished ?? known.Released ?? now,
                now,
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
        seen.Outputs.ETagOf(SummaryStore.SummaryFile) is null || seen.Tombstone is not null
            ? Task.CompletedTask
            : ledger.MarkChangedAsync(seen.Outputs.Id, cancellationToken);
}

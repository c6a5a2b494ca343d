using System.Text.Json;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>The name of an article whose damaged ledger entry lost it: as it stands among the uploads, or in what was made of it.</summary>
public sealed class ArticleNames(ArticleStore articles, SummaryStore summaries)
{
    /// <returns>Null where nothing tells it.</returns>
    public async Task<string?> OfAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Name.Length > 0)
        {
            return entry.Name;
        }

        if (await articles.ListAsync(cancellationToken) is { } uploads && ArticleId.TryHash(entry.Id, out var hash))
        {
            await foreach (var upload in uploads)
            {
                if (ArticleId.HashOf(upload.Path) == hash)
                {
                    return upload.Path;
                }
            }
        }

        return
            await summaries.ReadAsync(entry.Id, SummaryStore.SummaryFile, cancellationToken) is { } made
            && SourceIn(made.Content) is { } name
            && ArticleId.Of(name) == entry.Id
            ? name
            : null;
    }

    private static string? SourceIn(BinaryData json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
                document.RootElement is { ValueKind: JsonValueKind.Object } summary
                && summary.TryGetProperty("source", out var source)
                && source.ValueKind is JsonValueKind.Object
                && source.TryGetProperty("name", out var name)
                && name.ValueKind is JsonValueKind.String
                ? name.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

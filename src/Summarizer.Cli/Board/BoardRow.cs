using System.Text.Json;
using Summarizer.Cli.Accounts;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli.Board;

/// <param name="Detail">The summary's headline, or the reason for a state that has one.</param>
internal sealed record BoardRow(string State, string Name, string Detail)
{
    public static async Task<BoardRow> OfAsync(ListedArticle article, SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var name = StandardStreams.OneLine(article.Name.Length > 0 ? article.Name : article.Id);
        return new(article.State, name, StandardStreams.OneLine(await DetailAsync(article, storage, cancellationToken)));
    }

    private static async Task<string> DetailAsync(ListedArticle article, SummarizerStorage storage, CancellationToken cancellationToken)
    {
        if (article.State is "new" or "working")
        {
            return "";
        }

        if (article.State != "summarized")
        {
            var entry = await new Ledger(storage, TimeProvider.System).ReadAsync(article.Id, cancellationToken);
            return string.Join(". ", new[] { entry?.Entry.Reason, entry?.Entry.Hint }.OfType<string>().Select(part => part.TrimEnd('.')));
        }

        var summary = await new SummaryStore(storage).ReadAsync(article.Id, SummaryStore.SummaryFile, cancellationToken);
        try
        {
            return summary is null ? "" : SummaryJson.Deserialize(summary.Content).Text.Headline;
        }
        catch (JsonException)
        {
            // Withdrawn since it was listed: the next look says so.
            return "";
        }
    }
}

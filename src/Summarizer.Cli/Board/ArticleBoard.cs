using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Board;

/// <summary>Articles and their states as storage has them, whoever works on them. What was done before this run began is left out.</summary>
internal sealed class ArticleBoard(SummarizerStorage storage, BoardView view)
{
    private readonly Dictionary<string, string> before = [];
    private readonly Dictionary<string, BoardRow> rows = [];
    private bool started;

    /// <summary>These were uploaded just now: they are shown also where they end as they were.</summary>
    public void Expect(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            before.Remove(ArticleId.Of(name));
        }
    }

    /// <returns>Every article by its name.</returns>
    public async Task<IReadOnlyDictionary<string, ListedArticle>> RefreshAsync(CancellationToken cancellationToken)
    {
        var listed = await ListedArticle.AllAsync(storage, cancellationToken);
        foreach (var article in listed)
        {
            if (!started && article.State is not ("new" or "working" or "waiting"))
            {
                before[article.Id] = article.State;
            }
            else if (before.GetValueOrDefault(article.Id) != article.State && rows.GetValueOrDefault(article.Id)?.State != article.State)
            {
                before.Remove(article.Id);
                rows[article.Id] = await BoardRow.OfAsync(article, storage, cancellationToken);
                view.Show(rows.Values, rows[article.Id]);
            }
        }

        started = true;
        return listed.Where(article => article.Name.Length > 0).ToDictionary(article => article.Name);
    }

    public void Announce(string line) => view.Announce(line);

    public void Note(string line) => view.Note(line);
}

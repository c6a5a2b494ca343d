using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Board;

/// <summary>Articles and their states as storage has them, whoever works on them. What was done before this run began is left out.</summary>
internal sealed class ArticleBoard(SummarizerStorage storage, BoardView view)
{
    private readonly Dictionary<string, string> before = [];
    private readonly Dictionary<string, BoardRow> rows = [];
    private bool started;

    /// <param name="awaited">Names that are shown also where they were done before.</param>
    /// <returns>Every article by its name.</returns>
    public async Task<IReadOnlyDictionary<string, ListedArticle>> RefreshAsync(
        IReadOnlyCollection<string> awaited,
        CancellationToken cancellationToken
    )
    {
        var listed = await ListedArticle.AllAsync(storage, cancellationToken);
        foreach (var article in listed)
        {
            if (!started && !awaited.Contains(article.Name) && article.State is not ("new" or "working" or "waiting"))
            {
                before[article.Id] = article.State;
            }
            else if (
                (awaited.Contains(article.Name) || before.GetValueOrDefault(article.Id) != article.State)
                && rows.GetValueOrDefault(article.Id)?.State != article.State
            )
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

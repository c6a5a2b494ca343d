using Azure;
using Microsoft.Extensions.Options;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>
/// Has everything of one article gone: upload, summary, texts, history, answers, public files, ledger entry. It is withdrawn first, so that
/// feeds and digests give it up in order; whatever breaks, another try finds what is left, since the ledger's entry goes last.
/// </summary>
public sealed class Forgetting(
    ArticleStore articles,
    Ledger ledger,
    SummaryStore summaries,
    AnswerStore answers,
    SummaryPipeline pipeline,
    SitePipeline sitePipeline,
    SiteStore site,
    Notices notices,
    StatusPublisher status,
    ChangeLog told,
    SummarizerStorage storage,
    IOptions<SummarizerOptions> options,
    TimeProvider time
)
{
    private const int MaxTries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <returns>Null where no such article was ever seen or uploaded.</returns>
    /// <exception cref="LostConditionException">Others are at work on it, or on the site; another try finishes it.</exception>
    public async Task<ForgottenArticle?> ForgetAsync(string name, string by, CancellationToken cancellationToken)
    {
        var id = ArticleId.Of(name);
        var known = await ledger.ReadAsync(id, cancellationToken);
        if (known is null && await articles.FindAsync(name, cancellationToken) is null)
        {
            return null;
        }

        await WithdrawAsync(name, id, by, cancellationToken);
        await articles.DeleteAsync(name, cancellationToken);
        await LeaveSiteAsync(id, cancellationToken);

        // Read anew: what was withdrawn may tell what a damaged entry did not.
        known = await ledger.ReadAsync(id, cancellationToken) ?? known;
        var day = known?.Entry.Released is { } released ? DayFile.PathOf(released, options.Value.Site) : null;
        if (day is not null)
        {
            await RenameTombstoneAsync(day, id, cancellationToken);
        }

        var answered = await answers.DeleteOfAsync(id, cancellationToken);
        var files = await summaries.DeleteAllAsync(id, cancellationToken);
        await notices.DeleteOfAsync(id, cancellationToken);
        await told.ForgetAsync(id, cancellationToken);
        await status.PublishAsync(without: id, cancellationToken);
        await ledger.ForgetAsync(id, cancellationToken);
        var copies = await CopiesAsync(name, id, day, answered, cancellationToken);
        return new ForgottenArticle(id, files.Count, answered.Count, copies);
    }

    // Until it ends as withdrawn: a run under way, or attempts that were used up, come first.
    private async Task WithdrawAsync(string name, string id, string by, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var version = await articles.FindAsync(name, cancellationToken);
            await summaries.DecideAsync(
                id,
                new EditorDecision(EditorVerb.Withdraw, OneLine.Of(by), time.GetUtcNow(), version?.ETag.Bare()),
                cancellationToken
            );
            var outcome = await pipeline.RunAsync(name, StartedBy.Command, cancellationToken);
            if (outcome is RunOutcome.Withdrawn or RunOutcome.Unchanged)
            {
                return;
            }

            await WaitAsync(id, tries, outcome is RunOutcome.Busy, cancellationToken);
        }
    }

    private async Task LeaveSiteAsync(string id, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            await sitePipeline.RunAsync(cancellationToken);
            if (!await ledger.IsChangedAsync(id, cancellationToken))
            {
                return;
            }

            await WaitAsync("site", tries, pause: true, cancellationToken);
        }
    }

    private async Task WaitAsync(string what, int tries, bool pause, CancellationToken cancellationToken)
    {
        if (tries == MaxTries)
        {
            throw new LostConditionException(what);
        }

        await Task.Delay(pause ? Pause : TimeSpan.Zero, time, cancellationToken);
    }

    // Readers of the feed are told that the item is gone; nobody is told the upload's name, which the id begins with.
    private async Task RenameTombstoneAsync(string path, string id, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var (day, etag) = await site.ReadDayAsync(path, cancellationToken);
            if (day.Withdrawn.All(gone => gone.Id != id))
            {
                return;
            }

            try
            {
                var nameless = day.Withdrawn.Select(gone => gone.Id == id ? gone with { Id = $"forgotten-{id[^16..]}" } : gone);
                await site.WriteDayAsync(path, DayFile.Of(day.Items, nameless), etag, cancellationToken);
                return;
            }
            catch (LostConditionException) when (tries < MaxTries)
            {
                // The site's writer was faster.
            }
        }
    }

    private async Task<IReadOnlyList<BlobCopy>?> CopiesAsync(
        string name,
        string id,
        string? day,
        IReadOnlyList<string> answered,
        CancellationToken cancellationToken
    )
    {
        (BlobFolder Folder, string Path)[] places =
        [
            (storage.Articles, name),
            (storage.Summaries, $"{id}/"),
            (storage.Ledger, $"articles/{id}.json"),
            (storage.Site, SiteLinks.StoryPath(id)),
            .. day is null ? [] : new[] { (storage.Site, day) },
            .. answered.Select(path => (storage.Answers, path)),
        ];
        var copies = new List<BlobCopy>();
        try
        {
            foreach (var (folder, path) in places)
            {
                await foreach (var copy in BlobCopies.ListAsync(folder, path, time.GetUtcNow(), cancellationToken))
                {
                    if (path.EndsWith('/') || copy.Path == path)
                    {
                        copies.Add(copy);
                    }
                }
            }

            return copies;
        }
        catch (RequestFailedException unsupported) when (unsupported.Status is 400 or 409 or 501)
        {
            return null;
        }
    }
}

/// <param name="Files">Files of its summary that are gone.</param>
/// <param name="Answers">Models' answers that are gone.</param>
/// <param name="Copies">What the account keeps of it all; null where the account does not list copies.</param>
public sealed record ForgottenArticle(string Id, int Files, int Answers, IReadOnlyList<BlobCopy>? Copies);

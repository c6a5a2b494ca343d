using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Publishing;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>Every blob against what was uploaded. What is wrong is told by its kind and the article's name.</summary>
internal sealed class ChaosCheck(ChaosInstance instance, IReadOnlyCollection<ChaosUpload> uploads)
{
    private readonly List<string> faults = [];

    private SummarizerStorage Storage => instance.Get<SummarizerStorage>();

    public IReadOnlyList<string> Faults => faults;

    /// <returns>How many uploads are not yet what they are to become, or are still to be taken up by the site.</returns>
    public static async Task<int> UnsettledAsync(
        ChaosInstance instance,
        IReadOnlyCollection<ChaosUpload> uploads,
        CancellationToken cancellationToken
    )
    {
        var rows = await instance
            .Get<Ledger>()
            .ListAsync(cancellationToken)
            .ToDictionaryAsync(row => row.Id, cancellationToken: cancellationToken);
        var articles = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in instance.Get<SummarizerStorage>().Articles.ListAsync("", false, cancellationToken))
        {
            articles[blob.Path] = blob.ETag.Bare();
        }

        return uploads.Count(upload =>
                rows.TryGetValue(ArticleId.Of(upload.Name), out var row)
                    ? row.State != upload.Wanted || row.SourceETag != articles.GetValueOrDefault(upload.Name)
                    : upload.Wanted is not ArticleState.Withdrawn
            ) + await instance.Get<Ledger>().ListChangedAsync(cancellationToken).CountAsync(cancellationToken);
    }

    public async Task ArticlesAsync(CancellationToken cancellationToken)
    {
        foreach (var upload in uploads)
        {
            await ArticleAsync(upload, cancellationToken);
        }

        var entries = await instance.Get<Ledger>().ListAsync(cancellationToken).ToListAsync(cancellationToken);
        var known = uploads.Select(upload => ArticleId.Of(upload.Name)).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(entries.Where(entry => !known.Contains(entry.Id)).Select(entry => $"unknown: {entry.Id}"));
        // What the dead left is cleared away as sweeps do, what is held by nobody alive first of all.
        await instance.Get<Sweep>().RunDueAsync(cancellationToken);
        await instance.Get<AnswerStore>().SweepAsync(cancellationToken);
        await foreach (var blob in Storage.Answers.ListAsync("", false, cancellationToken))
        {
            if (!blob.Path.EndsWith(".json", StringComparison.Ordinal))
            {
                faults.Add($"held: {blob.Path}");
            }
        }

        faults.AddRange(
            (await instance.Get<Ledger>().ListChangedAsync(cancellationToken).ToListAsync(cancellationToken)).Select(left =>
                $"left over: changed {left.Id}"
            )
        );
        faults.AddRange(
            (await instance.Get<Ledger>().ListDueAsync(cancellationToken).ToListAsync(cancellationToken)).Select(left =>
                $"left over: {left.Path}"
            )
        );
    }

    private async Task ArticleAsync(ChaosUpload upload, CancellationToken cancellationToken)
    {
        var id = ArticleId.Of(upload.Name);
        var entry = (await instance.Get<Ledger>().ReadAsync(id, cancellationToken))?.Entry;
        var stored = await instance.Get<SummaryPublisher>().SeeAsync(id, cancellationToken);
        if (upload.Wanted is ArticleState.Withdrawn)
        {
            Say(stored.Summary is null && entry?.State is null or ArticleState.Withdrawn, "stale: withdrawn and still there", upload);
            Say(stored.Outputs.Files.Count <= 1, "left over: files of a withdrawn article", upload);
            return;
        }

        if (entry is null || stored.Summary is not { } summary)
        {
            Say(false, "lost", upload);
            return;
        }

        var etag = (await instance.Get<ArticleStore>().FindAsync(upload.Name, cancellationToken))?.ETag.Bare();
        Say(
            entry.State == upload.Wanted,
            $"{(entry.State is ArticleState.Working ? "held" : "lost")}: {entry.State} {entry.Reason}",
            upload
        );
        Say(summary.Source.Sha256 == upload.Sha256 && entry.SourceETag == etag, "stale: made of another upload", upload);
        Say(entry.Revision == summary.Revision, "torn: another revision in the ledger", upload);
        Say(summary.Generation.Method is GenerationMethod.Model, $"not asked: {summary.Generation.Fallback}", upload);
        var text = (await instance.Get<SummaryStore>().ReadAsync(id, summary.Article.TextBlob, cancellationToken))?.Content.ToString();
        if (text is null)
        {
            Say(false, "torn: its text is missing", upload);
            return;
        }

        var evidence = summary.KeyFacts.SelectMany(fact => fact.Evidence);
        Say(evidence.All(one => one.End <= text.Length && text[one.Start..one.End] == one.Quote), "torn: quotes stand elsewhere", upload);
        foreach (var rendering in Rendering.All)
        {
            var file = await instance.Get<SummaryStore>().ReadAsync(id, rendering.File, cancellationToken);
            Say(file?.Content.ToString() == rendering.Render(summary, text), $"torn: {rendering.File}", upload);
        }
    }

    private void Say(bool isRight, string fault, ChaosUpload upload)
    {
        if (!isRight)
        {
            faults.Add($"{fault}: {upload.Name}");
        }
    }

    public async Task SiteAsync(CancellationToken cancellationToken)
    {
        var wanted = uploads
            .Where(upload => upload.Wanted is ArticleState.Summarized)
            .ToDictionary(upload => ArticleId.Of(upload.Name), StringComparer.Ordinal);
        var items = new List<FeedItem>();
        foreach (var path in await instance.Get<SiteStore>().ListDaysAsync(cancellationToken))
        {
            items.AddRange((await instance.Get<SiteStore>().ReadDayAsync(path, cancellationToken)).Day.Items);
        }

        Compare("the days", wanted.Keys, items.Select(item => item.Id));

        // Copies that stand on one page are one entry there.
        var chain = await FeedChain.ReadAsync(Storage.Site, cancellationToken);
        faults.AddRange(chain.Faults.Select(fault => $"feed: {fault}"));
        Compare(
            "atom.xml and its archive",
            wanted.Keys.Select(FeedItem.IriOf),
            chain.Entries,
            also: items
                .GroupBy(item => item.TextSha256)
                .Where(copies => copies.Any(item => chain.Entries.Contains(item.Iri)))
                .SelectMany(copies => copies.Select(item => item.Iri))
                .ToHashSet(StringComparer.Ordinal)
        );
        var pages = await Storage
            .Site.ListAsync(SiteLinks.Stories, false, cancellationToken)
            .Select(blob => blob.Path)
            .ToListAsync(cancellationToken);
        Compare("the stories' pages", wanted.Keys.Select(SiteLinks.StoryPath), pages);
        foreach (var merged in NearDuplicates.Merge(FeedSelection.Newest(items, int.MaxValue)))
        {
            faults.AddRange(
                merged
                    .Also.Where(other =>
                        wanted.TryGetValue(other.Id, out var one) && wanted.TryGetValue(merged.Id, out var two) && one.Event != two.Event
                    )
                    .Select(other => $"merged wrongly: {other.Id} into {merged.Id}")
            );
        }

        var grown = await FilesAsync(cancellationToken);
        for (var tries = 1; (await instance.Get<SitePipeline>().RebuildAsync(cancellationToken)).Busy; tries++)
        {
            if (tries == 30)
            {
                faults.Add("held: the site's ticket");
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }

        var rebuilt = await FilesAsync(cancellationToken);
        faults.AddRange(
            grown
                .Keys.Union(rebuilt.Keys)
                .Where(path => grown.GetValueOrDefault(path) != rebuilt.GetValueOrDefault(path))
                .Select(path => $"grown otherwise than rebuilt: {path}")
        );
    }

    private void Compare(string where, IEnumerable<string> wanted, IEnumerable<string> found, HashSet<string>? also = null)
    {
        var (expected, seen) = (wanted.ToHashSet(StringComparer.Ordinal), found.ToList());
        faults.AddRange(expected.Except(seen).Where(id => also?.Contains(id) != true).Select(id => $"lost: {id} is not in {where}"));
        faults.AddRange(seen.Except(expected).Select(id => $"stale: {id} is in {where}"));
        faults.AddRange(seen.CountBy(id => id).Where(id => id.Value > 1).Select(id => $"doubled: {id.Key} in {where}"));
    }

    private async Task<Dictionary<string, string>> FilesAsync(CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in Storage.Site.ListAsync("", false, cancellationToken))
        {
            if (!blob.Path.StartsWith("digests/", StringComparison.Ordinal))
            {
                files[blob.Path] = Convert.ToHexString((blob.Hash ?? default).Span);
            }
        }

        return files;
    }
}

using System.CommandLine;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load sweep`: what a full sweep with nothing to do takes on an account that holds many articles.</summary>
internal static class LargeSweepCommand
{
    public static Command Create()
    {
        var articles = LoadCommand.Number(
            "--articles",
            10_000,
            "How many articles and ledger entries are made beforehand; the bar is meant for 100000"
        );
        var command = new Command("sweep", "A full sweep with nothing to do on a large account: storage calls and memory") { articles };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(articles), token));
        return command;
    }

    private static async Task RunAsync(int articles, CancellationToken cancellationToken)
    {
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        var full = new LoadJob(storage.ConnectionString, "full-", null, [], 4);
        var empty = full with { Prefix = "empty-" };
        await using (var instance = new LoadInstance(full))
        {
            await MakeAsync(instance, articles, cancellationToken);
        }

        await using (var instance = new LoadInstance(empty))
        {
            await instance.Get<SummarizerStorage>().CreateAsync(cancellationToken);
        }

        var nothing = (await WorkerProcess.RunAsync([empty], cancellationToken))[0];
        var result = (await WorkerProcess.RunAsync([full], cancellationToken))[0];
        var bar = (2 * Math.Ceiling(articles / 5000.0)) + 10;
        LoadCommand.Print($"articles {articles}, runs {result.Runs} (0 expected), {result.Milliseconds / 1000:F1} s");
        LoadCommand.Print($"storage calls {result.StorageCalls} (bar {bar})");
        LoadCommand.Print(
            $"peak memory {result.PeakMegabytes:F0} MB, over a sweep of an empty account {result.PeakMegabytes - nothing.PeakMegabytes:F0} MB (bar 100 MB)"
        );
    }

    /// <summary>Articles and the entries that a finished run would have left.</summary>
    private static async Task MakeAsync(LoadInstance instance, int articles, CancellationToken cancellationToken)
    {
        await instance.Get<SummarizerStorage>().CreateAsync(cancellationToken);
        var (store, ledger) = (instance.Get<ArticleStore>(), instance.Get<Ledger>());
        var content = new BinaryData("An article that nobody reads here.");
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            LoadUploads.Names(articles),
            parallelism,
            async (name, token) =>
            {
                var etag = await store.UploadAsync(name, content, "text/plain", null, token);
                var entry = new LedgerEntry
                {
                    Id = ArticleId.Of(name),
                    Name = name,
                    SourceETag = etag.Bare(),
                    State = ArticleState.Summarized,
                    Revision = 1,
                };
                await ledger.WriteAsync(entry, null, token);
            }
        );
    }
}

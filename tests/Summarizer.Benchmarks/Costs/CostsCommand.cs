using System.CommandLine;
using Summarizer.Benchmarks.Load;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Costs;

/// <summary>`costs`: counts the storage calls of an article in this run, and multiplies by dated prices.</summary>
internal static class CostsCommand
{
    private const int Batch = 20;

    public static Command Create()
    {
        var command = new Command(
            "costs",
            "What a month of 1,000, 100,000 and 10 million articles costs on Azure: calls counted here, prices from Costs/prices.json"
        );
        command.SetAction((_, token) => RunAsync(token));
        return command;
    }

    private static async Task RunAsync(CancellationToken cancellationToken)
    {
        var (measured, prices) = (await MeasureAsync(cancellationToken), Prices.Read());
        Print("an article", measured.Article);
        Print("each run of the site with changes", measured.SiteRun);
        Print("and for each article in it", measured.SiteChange);
        Print("an idle run of the site", measured.IdleSite);
        Print("an idle sweep", measured.IdleSweep);
        Print("an idle full sweep below 5,000 articles", measured.IdleFullSweep);
        LoadCommand.Print($"stored of an article: {measured.Bytes / 1000:F1} kB");
        LoadCommand.Print($"");
        LoadCommand.Print($"| US dollars a month, prices of {prices.AsOf} | 1,000 articles | 100,000 | 10 million |");
        LoadCommand.Print($"| --- | --- | --- | --- |");
        Bill[] bills = [.. new double[] { 1_000, 100_000, 10_000_000 }.Select(articles => Bill.For(articles, measured, prices))];
        Print("storage calls", bills, bill => bill.Storage);
        Print("what is kept, a year of it", bills, bill => bill.Kept);
        Print("runs of the app on articles", bills, bill => bill.Functions);
        Print("timers and sweeps", bills, bill => bill.Watching);
        Print("events, queue, logs", bills, bill => bill.Other);
        Print("the model", bills, bill => bill.Model);
        Print("all", bills, bill => bill.Total);
    }

    private static async Task<Measured> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        await using var model = await StubModel.StartAsync(TimeSpan.Zero, 4);
        var names = LoadUploads.Names(Batch + 2);
        await using var instance = new LoadInstance(new LoadJob(storage.ConnectionString, "", model.Endpoint, names, 1));
        await LoadUploads.UploadAsync(instance, names, cancellationToken);
        var (pipeline, site, sweep) = (instance.Get<SummaryPipeline>(), instance.Get<SitePipeline>(), instance.Get<Sweep>());
        await CallsOfAsync(instance, () => RunAsync(pipeline, names[^1..], cancellationToken));
        await site.RunAsync(cancellationToken);

        await RunAsync(pipeline, names[^2..^1], cancellationToken);
        var one = await CallsOfAsync(instance, () => site.RunAsync(cancellationToken));
        var articles = await CallsOfAsync(instance, () => RunAsync(pipeline, names[..Batch], cancellationToken));
        var many = await CallsOfAsync(instance, () => site.RunAsync(cancellationToken));
        var change = (many - one) * (1.0 / (Batch - 1));
        return new Measured(
            articles * (1.0 / Batch),
            one - change,
            change,
            await CallsOfAsync(instance, () => site.RunAsync(cancellationToken)),
            await CallsOfAsync(instance, () => sweep.RunDueAsync(cancellationToken)),
            await CallsOfAsync(instance, () => sweep.RunFullAsync(cancellationToken)),
            await BytesAsync(instance.Get<SummarizerStorage>(), cancellationToken) / (Batch + 2)
        );
    }

    private static async Task RunAsync(SummaryPipeline pipeline, string[] names, CancellationToken cancellationToken)
    {
        foreach (var name in names)
        {
            await pipeline.RunAsync(name, StartedBy.Event, cancellationToken);
        }
    }

    private static async Task<StorageCalls> CallsOfAsync(LoadInstance instance, Func<Task> work)
    {
        var before = instance.StorageCalls;
        await work();
        return instance.StorageCalls - before;
    }

    private static async Task<double> BytesAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var bytes = 0.0;
        foreach (var folder in new[] { storage.Articles, storage.Ledger, storage.Summaries, storage.Answers })
        {
            await foreach (var blob in folder.ListAsync("", withMetadata: false, cancellationToken))
            {
                bytes += blob.Bytes;
            }
        }

        return bytes;
    }

    private static void Print(string what, StorageCalls calls) =>
        LoadCommand.Print(
            $"{what}: {calls.All:F1} storage calls ({calls.Writes:F1} writes, {calls.Lists:F1} lists, {calls.Reads:F1} reads, {calls.Others:F1} others, {calls.Deletes:F1} deletes)"
        );

    private static void Print(string what, Bill[] bills, Func<Bill, double> part) =>
        LoadCommand.Print($"| {what} | {part(bills[0]):N2} | {part(bills[1]):N2} | {part(bills[2]):N0} |");
}

using System.CommandLine;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load processes`: the same uploads by one process and by several on one account, told of them as Event Grid would, some of them twice.</summary>
internal static class ProcessesCommand
{
    /// <summary>What Azure Storage documents for a standard account: requests a second.</summary>
    private const double AccountLimit = 20_000;

    private const int CallsPerProcess = 4;

    /// <summary>As many as host.json allows an instance: some read and write while others wait for the model.</summary>
    private const int ArticlesInFlight = 8;

    public static Command Create()
    {
        var uploads = LoadCommand.Number("--uploads", 600, "How many");
        var processes = LoadCommand.Number("--processes", 4, "How many, beside one");
        var command = new Command("processes", "One and several processes on one account, a model of 2 s latency, 4 calls at a time each")
        {
            uploads,
            processes,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(uploads), parsed.GetValue(processes), token));
        return command;
    }

    private static async Task RunAsync(int uploads, int processes, CancellationToken cancellationToken)
    {
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        LoadCommand.Print(
            $"{"processes", 9} {"seconds", 8} {"summarized", 10} {"requests", 8} {"articles", 8} {"storage calls/article", 21} {"cpu ms/article", 14}"
        );
        var one = await MeasureAsync(storage.ConnectionString, uploads, 1, cancellationToken);
        var several = await MeasureAsync(storage.ConnectionString, uploads, processes, cancellationToken);
        LoadCommand.Print($"1 -> {processes} processes: {one.Seconds / several.Seconds:F2} times as fast (bar 3.6 for 4)");
        LoadCommand.Print($"an account of {AccountLimit:N0} requests a second holds {AccountLimit / several.Calls:F0} articles a second");
    }

    private static async Task<(double Seconds, double Calls)> MeasureAsync(
        string connection,
        int uploads,
        int processes,
        CancellationToken cancellationToken
    )
    {
        await using var model = await StubModel.StartAsync(TimeSpan.FromSeconds(2), CallsPerProcess);
        var names = LoadUploads.Names(uploads);
        var jobs = Enumerable
            .Range(0, processes)
            .Select(process => new LoadJob(
                connection,
                $"p{processes}-",
                model.Endpoint,
                Events(names, process, processes),
                ArticlesInFlight
            )
            {
                Key = $"process-{process}",
            })
            .ToList();
        await using var instance = new LoadInstance(jobs[0]);
        await LoadUploads.UploadAsync(instance, names, cancellationToken);

        var results = await WorkerProcess.RunAsync(jobs, cancellationToken);
        var done = await LoadUploads.SummarizedAsync(instance, cancellationToken);
        var seconds = results.Max(result => result.Milliseconds) / 1000;
        var calls = results.Sum(result => (double)result.StorageCalls) / uploads;
        LoadCommand.Print(
            $"{processes, 9} {seconds, 8:F1} {done, 10} {model.Requests, 8} {model.Articles, 8} {calls, 21:F1} {results.Sum(result => result.ProcessorMs) / uploads, 14:F1}"
        );
        return (seconds, calls);
    }

    /// <summary>Every upload's event goes to one process, and every twentieth to the next one too: delivery is at least once.</summary>
    private static string[] Events(string[] names, int process, int processes) =>
        [
            .. names.Where(
                (_, index) => index % processes == process || (processes > 1 && index % 20 == 0 && (index + 1) % processes == process)
            ),
        ];
}

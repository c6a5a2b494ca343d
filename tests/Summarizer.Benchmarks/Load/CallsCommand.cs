using System.CommandLine;

namespace Summarizer.Benchmarks.Load;

/// <summary>`load calls`: whether a model that takes its time is kept busy, and what an article costs beside it.</summary>
internal static class CallsCommand
{
    private static readonly TimeSpan Latency = TimeSpan.FromSeconds(2);

    public static Command Create()
    {
        var articles = LoadCommand.Number("--articles", 400, "How many");
        var calls = LoadCommand.Number("--calls", 20, "Requests that the model works on at once");
        var flight = LoadCommand.Number("--in-flight", 30, "Articles in flight");
        var command = new Command("calls", "One process against a model of 2 s latency") { articles, calls, flight };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(articles), parsed.GetValue(calls), parsed.GetValue(flight), token));
        return command;
    }

    private static async Task RunAsync(int articles, int calls, int flight, CancellationToken cancellationToken)
    {
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        await using var model = await StubModel.StartAsync(Latency, calls);
        var names = LoadUploads.Names(articles);
        var job = new LoadJob(storage.ConnectionString, "", model.Endpoint, names, flight);
        await using var instance = new LoadInstance(job);
        await LoadUploads.UploadAsync(instance, names, cancellationToken);

        var result = (await WorkerProcess.RunAsync([job], cancellationToken))[0];
        var done = await LoadUploads.SummarizedAsync(instance, cancellationToken);
        var rate = model.Requests / model.Busy.TotalSeconds;
        var ceiling = calls / Latency.TotalSeconds;
        LoadCommand.Print($"articles {articles}, summarized {done}, model requests {model.Requests} about {model.Articles} articles");
        LoadCommand.Print($"model requests a second {rate:F2} of {ceiling:F2} possible: {rate / ceiling:P1} (bar 95 %)");
        LoadCommand.Print(
            $"processor per article {result.ProcessorMs / articles:F1} ms with the process's start, {result.SteadyProcessorMs / (articles * 0.75):F1} ms after the first quarter (bar 25 ms)"
        );
        LoadCommand.Print(
            $"storage calls per article {(double)result.StorageCalls / articles:F1}; peak memory {result.PeakMegabytes:F0} MB"
        );
    }
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Benchmarks.Load;
using Summarizer.Storage;
using Summarizer.TriggerHost.Worker;

namespace Summarizer.Benchmarks.Start;

/// <summary>`start`: how long a new instance takes to its first article, beside an empty worker's first answer, in turns.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var runs = LoadCommand.Number("--runs", 7, "How many starts of each; the first ones don't count");
        var app = new Option<string?>("--app") { Description = "The published app's folder; published anew without it" };
        var empty = new Option<string?>("--empty") { Description = "The published empty worker's folder; published anew without it" };
        var article = new Option<FileInfo?>("--article") { Description = "An article of another kind, for what its kind costs at first" };
        var command = new Command(
            "start",
            "Cold start to the first summary beside an empty worker's first answer, and what the package holds"
        )
        {
            runs,
            app,
            empty,
            article,
        };
        command.SetAction(
            (parsed, token) =>
                RunAsync(parsed.GetValue(runs), parsed.GetValue(app), parsed.GetValue(empty), parsed.GetValue(article), token)
        );
        return command;
    }

    private static async Task RunAsync(int runs, string? app, string? empty, FileInfo? article, CancellationToken cancellationToken)
    {
        app ??= await PublishedApp.OfAsync("src/Summarizer.Functions", cancellationToken);
        empty ??= await PublishedApp.OfAsync("tests/Summarizer.Benchmarks/Start/EmptyWorker", cancellationToken);
        PackageParts.Print(app);
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        await using var services = new ServiceCollection()
            .AddSummarizer(
                new ConfigurationBuilder().AddInMemoryCollection([new(StorageConnection.Setting, storage.ConnectionString)]).Build()
            )
            .BuildServiceProvider();
        await services.GetRequiredService<SummarizerStorage>().CreateAsync(cancellationToken);
        var names = LoadUploads.Names(runs + 1).Select(name => Path.ChangeExtension(name, article?.Extension ?? ".txt")).ToList();
        foreach (var name in names)
        {
            var content = article is null
                ? new BinaryData(LoadUploads.Text(name))
                : new BinaryData(await File.ReadAllBytesAsync(article.FullName, cancellationToken));
            await services.GetRequiredService<ArticleStore>().UploadAsync(name, content, null, null, cancellationToken);
        }

        var (nothing, summary) = (new List<FirstWork>(), new List<FirstWork>());
        foreach (var name in names)
        {
            nothing.Add(await FirstWork.OfAsync(Path.Combine(empty, "EmptyWorker.dll"), [], HelloAsync, cancellationToken));
            summary.Add(
                await FirstWork.OfAsync(
                    Path.Combine(app, "Summarizer.Functions.dll"),
                    [(StorageConnection.Setting, storage.ConnectionString), ("AzureWebJobsStorage", storage.ConnectionString)],
                    (worker, token) => SummarizeAsync(worker, name, token),
                    cancellationToken
                )
            );
        }

        LoadCommand.Print($"{"", 16} {"loaded s", 9} {"first s", 8} {"cpu s", 6}");
        var (before, after) = (Print("empty worker", nothing), Print("first summary", summary));
        LoadCommand.Print($"first summary / empty worker's first answer: {after / before:F2} (bar 2.0, aim 1.6)");
    }

    private static async Task HelloAsync(FunctionsWorker worker, CancellationToken cancellationToken)
    {
        await worker.ListeningAsync(cancellationToken);
        using var http = new HttpClient();
        var data = TriggerData.Http([]);
        http.DefaultRequestHeaders.Add("x-ms-invocation-id", data.Invocation);
        var invoked = worker.InvokeAsync(worker.Functions.Single(), data, cancellationToken);
        (await http.GetAsync(new Uri(worker.Http!, "/api/hello"), cancellationToken)).EnsureSuccessStatusCode().Dispose();
        await invoked;
    }

    private static Task SummarizeAsync(FunctionsWorker worker, string name, CancellationToken cancellationToken)
    {
        var function = worker.Functions.Single(function => function.Type == "blobTrigger");
        return worker.InvokeAsync(function, TriggerData.Blob((string)function.Trigger["connection"]!, "articles", name), cancellationToken);
    }

    private static double Print(string what, List<FirstWork> all)
    {
        var counted = all.Skip(1).ToList();
        LoadCommand.Print(
            $"{what, 16} {Median(work => work.Loaded), 9:F2} {Median(work => work.Done), 8:F2} {Median(work => work.Processor), 6:F2}"
        );
        return Median(work => work.Done);

        double Median(Func<FirstWork, TimeSpan> of) => counted.Select(of).Order().ElementAt(counted.Count / 2).TotalSeconds;
    }

    /// <param name="Loaded">From the process's start until all functions are known to the host.</param>
    /// <param name="Done">Until its first work is done.</param>
    /// <param name="Processor">What it took of processors until then.</param>
    private sealed record FirstWork(TimeSpan Loaded, TimeSpan Done, TimeSpan Processor)
    {
        public static async Task<FirstWork> OfAsync(
            string assembly,
            (string Name, string Value)[] settings,
            Func<FunctionsWorker, CancellationToken, Task> work,
            CancellationToken cancellationToken
        )
        {
            await using var worker = await FunctionsWorker.StartAsync(assembly, _ => { }, settings);
            var loaded = worker.Age;
            await work(worker, cancellationToken);
            var first = new FirstWork(loaded, worker.Age, worker.ProcessorTime);
            await worker.TerminateAsync();
            return first;
        }
    }
}

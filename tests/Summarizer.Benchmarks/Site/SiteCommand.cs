using System.CommandLine;
using Microsoft.Extensions.Options;
using Summarizer.Benchmarks.Load;
using Summarizer.Storage;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Site;

/// <summary>`site`: what one more article costs on a site that holds many, in storage calls and milliseconds.</summary>
internal static class SiteCommand
{
    private const string Article = """
        The old harbour of Brindle Bay opens again

        BRINDLE BAY: The town council reopened the old harbour on Tuesday after two years of repairs that cost 4.2 million crowns.

        "The harbour is ours again," said Mayor Odile Tarn before some three hundred guests. "We will keep it this time."

        The firm Halvard Lines had built the first harbour in 1911. It will run the new one until 2040 under a contract with the council.
        """;

    public static Command Create()
    {
        var small = LoadCommand.Number("--small", 1_000, "Summaries on the small site");
        var large = LoadCommand.Number("--large", 100_000, "Summaries on the large one");
        var command = new Command(
            "site",
            "Storage calls of the site's pipeline after one new article, a correction and a withdrawal, on a small and a large site"
        )
        {
            small,
            large,
        };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(small), parsed.GetValue(large), token));
        return command;
    }

    private static async Task RunAsync(int small, int large, CancellationToken cancellationToken)
    {
        await using var storage = await LoadCommand.StorageAsync(cancellationToken);
        var few = await MeasureAsync(storage.ConnectionString, small, cancellationToken);
        var many = await MeasureAsync(storage.ConnectionString, large, cancellationToken);
        LoadCommand.Print($"calls for one new article: {few} at {small}, {many} at {large}: {(double)many / few:F2} times (bar 2)");
    }

    private static async Task<int> MeasureAsync(string connection, int summaries, CancellationToken cancellationToken)
    {
        await using var instance = new LoadInstance(new LoadJob(connection, $"site{summaries}-", null, [], 4));
        await instance.Get<SummarizerStorage>().CreateAsync(cancellationToken);
        await LargeSite.MakeAsync(instance, summaries, instance.Get<IOptions<SummarizerOptions>>().Value.Site, cancellationToken);
        await SiteAsync(instance, cancellationToken);

        await UploadAsync(instance, Article, cancellationToken);
        var added = await SiteAsync(instance, cancellationToken);
        await UploadAsync(instance, Article.Replace("4.2 million", "5.1 million", StringComparison.Ordinal), cancellationToken);
        var corrected = await SiteAsync(instance, cancellationToken);
        await instance.Get<ArticleStore>().DeleteAsync("new.txt", cancellationToken);
        await instance.Get<SummaryPipeline>().RunAsync("new.txt", StartedBy.Command, cancellationToken);
        var withdrawn = await SiteAsync(instance, cancellationToken);
        LoadCommand.Print(
            $"{summaries} summaries: new {added.Calls} calls, {added.Milliseconds:F0} ms; corrected {corrected.Calls}, {corrected.Milliseconds:F0} ms; withdrawn {withdrawn.Calls}, {withdrawn.Milliseconds:F0} ms"
        );
        return added.Calls;
    }

    private static async Task UploadAsync(LoadInstance instance, string text, CancellationToken cancellationToken)
    {
        await instance.Get<ArticleStore>().UploadAsync("new.txt", new BinaryData(text), "text/plain", null, cancellationToken);
        await instance.Get<SummaryPipeline>().RunAsync("new.txt", StartedBy.Command, cancellationToken);
    }

    private static async Task<(int Calls, double Milliseconds)> SiteAsync(LoadInstance instance, CancellationToken cancellationToken)
    {
        var (before, started) = (instance.StorageCalls, TimeProvider.System.GetTimestamp());
        await instance.Get<SitePipeline>().RunAsync(cancellationToken);
        return ((int)(instance.StorageCalls - before).All, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
    }
}

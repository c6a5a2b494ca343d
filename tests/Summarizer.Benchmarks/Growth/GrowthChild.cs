using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Growth;

/// <summary>`growth-child`: reads and summarizes one kind of text at doubling lengths and prints its row.</summary>
internal static class GrowthChild
{
    private const int Shortest = 38_000;
    private const double Most = 2.6;
    private const double MostSeconds = 20;
    private const double MostMegabytes = 400;

    // Less than that is as much noise as work.
    private const double FewestSeconds = 0.02;
    private const double LongEnough = 2;
    private const int Tries = 5;
    private const int WarmUps = 12;

    private static readonly ArticleSummarizer Summarizer = new(new ExtractiveModel(), TimeProvider.System);

    public static Command Create()
    {
        var name = new Argument<string>("NAME");
        var most = new Argument<int>("BYTES");
        var command = new Command("growth-child", "One kind of text for `growth`") { Hidden = true };
        command.Add(name);
        command.Add(most);
        command.SetAction(
            async (parsed, cancellationToken) =>
                await RunAsync(
                    Generators.All.Single(generator => generator.Name == parsed.GetValue(name)),
                    parsed.GetValue(most),
                    cancellationToken
                )
        );
        return command;
    }

    public static async Task<bool> SummarizeAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        var reading = ArticleReader.Read(bytes, new UploadHints { Name = file }, cancellationToken);
        if (reading.Article is not { } article)
        {
            return false;
        }

        var source = new SourceInfo(file, null, "", bytes.Length, null, null);
        await Summarizer.SummarizeAsync("growth", article, source, SummaryRequest.Standard, cancellationToken);
        return true;
    }

    private static async Task<int> RunAsync(Generator generator, int most, CancellationToken cancellationToken)
    {
        for (var warm = 0; warm < WarmUps; warm++)
        {
            await SummarizeAsync(generator.File, generator.Make(Shortest / 4), cancellationToken);
        }

        var (times, read) = (new List<double>(), false);
        for (var size = Shortest; size <= most && (times.Count == 0 || times[^1] < MostSeconds); size *= 2)
        {
            (var time, read) = await TimeAsync(generator.File, generator.Make(size), cancellationToken);
            times.Add(time);
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{time:F2} "));
        }

        var worst = times
            .Zip(times.Skip(1))
            .Where(pair => pair.First >= FewestSeconds)
            .Select(pair => pair.Second / pair.First)
            .DefaultIfEmpty()
            .Max();
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        var good = worst <= Most && times[^1] <= MostSeconds && memory <= MostMegabytes;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{new string(' ', Math.Max(0, 46 - (5 * times.Count)))} {worst:F2}x {times[^1]:F2} s {memory:F0} MB{(read ? "" : " rejected")}{(good ? "" : "  <--")}"
            )
        );
        return good ? 0 : 1;
    }

    private static async Task<(double Seconds, bool Read)> TimeAsync(string file, byte[] bytes, CancellationToken cancellationToken)
    {
        var (best, read, all) = (double.MaxValue, false, 0.0);
        for (var i = 0; i < Tries && all < LongEnough; i++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            read = await SummarizeAsync(file, bytes, cancellationToken);
            process.Refresh();
            var time = (process.TotalProcessorTime - before).TotalSeconds;
            (best, all) = (Math.Min(best, time), all + time);
        }

        return (best, read);
    }
}

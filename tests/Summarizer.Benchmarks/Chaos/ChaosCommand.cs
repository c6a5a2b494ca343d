using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Summarizer.Benchmarks.Load;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Chaos;

/// <summary>
/// `chaos`: processes that are killed every few uploads, on a storage that loses, cuts, delays and drops, while articles are uploaded,
/// overwritten, deleted and held back; then every blob against what was uploaded.
/// </summary>
internal static partial class ChaosCommand
{
    /// <summary>The product's minutes are half as long, and not shorter: on a busy machine a run would never end within its limit.</summary>
    private const double Factor = 2;

    /// <summary>Uploads that may be under way at once: a busy machine is given no more than it can do.</summary>
    private const int Backlog = 40;

    /// <summary>The share of storage requests that each kind of fault befalls.</summary>
    private const double FaultRate = 0.01;

    /// <summary>Without any progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    public static Command Create()
    {
        var articles = LoadCommand.Number("--articles", 300, "Uploads to make; the gate's own figure is 10000");
        var workers = LoadCommand.Number("--workers", 3, "Processes side by side");
        var seed = LoadCommand.Number("--seed", 0, "Of all that is drawn; 0 draws one and prints it");
        var command = new Command("chaos", "Kills, faults of storage and model; zero lost, doubled, torn, stale, held or merged wrongly")
        {
            articles,
            workers,
            seed,
        };
        command.SetAction(
            (parsed, token) =>
                RunAsync(
                    parsed.GetValue(articles),
                    parsed.GetValue(workers),
                    parsed.GetValue(seed) is var given and not 0 ? given : Random.Shared.Next(1, 1_000_000),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(int articles, int count, int seed, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        LoadCommand.Print($"seed {seed}: {articles} uploads, {count} processes, a clock {Factor} times as fast");
        await using var azurite = await LoadCommand.StorageAsync(cancellationToken);
        await using var model = await ChaosModel.StartAsync(seed);
        await using var proxy = await ChaosProxy.StartAsync(new Uri(Endpoint().Match(azurite.ConnectionString).Value), seed, FaultRate);
        var through = Endpoint().Replace(azurite.ConnectionString, proxy.Address.GetLeftPart(UriPartial.Authority));
        var job = new ChaosJob(through, model.Endpoint, "", DateTimeOffset.UtcNow, Factor, TimeSpan.FromSeconds(2 + (articles / 1000.0)));
        await using var instance = new ChaosInstance(azurite.ConnectionString, null, "none", new ScaledTime(job.Epoch, Factor));
        await instance.Get<SummarizerStorage>().CreateAsync(cancellationToken);
        var uploads = new ChaosUploads(instance, new ScaledTime(job.Epoch, Factor), seed);
        var workers = new ChaosWorkers(job, model, count, seed);
        await using (workers)
        {
            workers.Start();
            await UploadAsync(instance, uploads, workers, articles, seed, cancellationToken);
            LoadCommand.Print($"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: uploaded; the killing ends");
            await SettleAsync(instance, uploads, 0, cancellationToken);
            LoadCommand.Print($"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: settled");
        }

        var check = new ChaosCheck(instance, uploads.All);
        await check.ArticlesAsync(cancellationToken);
        await check.SiteAsync(cancellationToken);
        var recorded = (await instance.Get<PaidCalls>().ReadAsync(default, cancellationToken)).Total.Calls;
        var faults = check.Faults.ToList();
        if (model.Paid > model.Contents + workers.InFlight + model.Rejected)
        {
            faults.Add(
                $"paid twice: {model.Paid - model.Contents} more than there were questions, {workers.InFlight} in flight at kills, {model.Rejected} unusable"
            );
        }

        if (recorded > model.Paid || recorded < model.Paid - workers.InFlight)
        {
            faults.Add($"costs: {recorded} recorded, {model.Paid} paid");
        }

        LoadCommand.Print(
            $"uploads {uploads.Uploads} under {uploads.All.Count} names, overwrites {uploads.Overwrites}, deletions {uploads.Deletions}, embargoes {uploads.Embargoes}"
        );
        LoadCommand.Print(
            $"SIGKILL {workers.Killed}, SIGTERM {workers.Terminated} ({workers.Stubborn} did not end by it); storage's requests: {proxy.Counts}"
        );
        LoadCommand.Print($"triggers threw: {workers.Faults}");
        LoadCommand.Print(
            $"model: {model.Contents} questions, {model.Paid} answers paid, {model.Rejected} of them unusable, {model.Faults} refused; in flight at kills {workers.InFlight}; costs {recorded}"
        );
        faults.Take(50).ToList().ForEach(Console.WriteLine);
        LoadCommand.Print($"faults {faults.Count}; seed {seed}; {Stopwatch.GetElapsedTime(started).TotalMinutes:F1} minutes");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task UploadAsync(
        ChaosInstance instance,
        ChaosUploads uploads,
        ChaosWorkers workers,
        int articles,
        int seed,
        CancellationToken cancellationToken
    )
    {
        // All goes by what was done, and nothing by the clock: a busy machine sees the same kills.
        var random = new Random(seed);
        var (kill, look) = (Backlog / 2, Math.Max(Backlog / 2, articles / 200));
        for (var done = 1; done <= articles; done++)
        {
            workers.Tell(await uploads.StepAsync(cancellationToken));
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(100)), cancellationToken);
            if (done >= kill && await workers.EndOneAsync(cancellationToken))
            {
                kill = done + random.Next(6, 16);
            }

            if (done % look == 0)
            {
                await SettleAsync(instance, uploads, look + Backlog, cancellationToken);
            }
        }
    }

    /// <summary>Until no more than so much is under way, or for so long without progress that something must be held.</summary>
    private static async Task SettleAsync(ChaosInstance instance, ChaosUploads uploads, int most, CancellationToken cancellationToken)
    {
        var (left, since) = (int.MaxValue, Stopwatch.StartNew());
        while (left > most && since.Elapsed < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
            if (await ChaosCheck.UnsettledAsync(instance, uploads.All, cancellationToken) is var now && now < left)
            {
                left = now;
                since.Restart();
            }
        }
    }

    [GeneratedRegex("(?<=BlobEndpoint=)http://[^/;]+")]
    private static partial Regex Endpoint();
}

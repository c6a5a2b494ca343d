using Summarizer.Cli.Accounts;
using Summarizer.Cli.Board;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>The local pipeline: what events, schedule and publisher do in Azure, in one loop.</summary>
/// <param name="host">Does the work in place of this process, which then only uploads, tells it and looks on.</param>
internal sealed class LocalRun(Pipeline pipeline, ArticleBoard board, Inbox? inbox, FunctionsHost? host)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    /// <summary>Looks in a row that failed before a run that is to end gives up.</summary>
    private const int MaxFailures = 5;

    private readonly HashSet<string> awaited = [];
    private int failures;

    /// <returns>The exit code, once everything that was put in is done.</returns>
    public async Task<int> OnceAsync(bool withSamples, CancellationToken cancellationToken)
    {
        await PrepareAsync(withSamples, cancellationToken);
        while (true)
        {
            var pause = await LookAsync(failures + 1 == MaxFailures, cancellationToken);
            if (OnceOutcome.Of(awaited, await board.RefreshAsync(awaited, cancellationToken)) is { } outcome && pause.InboxIsDone)
            {
                board.Announce(outcome.Line);
                return outcome.ExitCode;
            }

            await Task.Delay(pause.Length, cancellationToken);
        }
    }

    /// <summary>Goes on until it is cancelled.</summary>
    public async Task ForeverAsync(bool withSamples, Uri site, CancellationToken cancellationToken)
    {
        await PrepareAsync(withSamples, cancellationToken);
        while (true)
        {
            var pause = await LookAsync(isLast: false, cancellationToken);
            if (OnceOutcome.Of(awaited, await board.RefreshAsync(awaited, cancellationToken)) is not null && pause.InboxIsDone)
            {
                board.Announce($"Pages: {site}summaries/  API: {site}api/openapi.json  (goes on with what is uploaded; Ctrl-C ends)");
            }

            await Task.Delay(pause.Length, cancellationToken);
        }
    }

    private async Task PrepareAsync(bool withSamples, CancellationToken cancellationToken)
    {
        if (withSamples)
        {
            awaited.UnionWith(await Samples.UploadAsync(pipeline.Get<ArticleStore>(), cancellationToken));
            await NotifyAsync(awaited, cancellationToken);
        }

        await board.RefreshAsync(awaited, cancellationToken);
    }

    /// <param name="isLast">Let a fault end the run: it was not the first.</param>
    private async Task<(TimeSpan Length, bool InboxIsDone)> LookAsync(bool isLast, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var inboxIsDone = false;
        try
        {
            inboxIsDone = await TakeInboxAsync(cancellationToken);
            var work = WorkAsync(cancellationToken);
            while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken)) != work)
            {
                await board.RefreshAsync(awaited, cancellationToken);
            }

            await work;
            failures = 0;
        }
#pragma warning disable CA1031 // A run that throws wants to be tried again, and the next look does; the ledger counts the attempts.
        catch (Exception fault) when (fault is not OperationCanceledException && !isLast)
#pragma warning restore CA1031
        {
            failures++;
            board.Note($"{StandardStreams.OneLine(fault.Message)} Trying again.");
        }

        // A look costs two listings: where they are long, looks keep to a twentieth of the time.
        var pause = TimeProvider.System.GetElapsedTime(started) * 20;
        return (failures > 0 || pause < ShortestPause || awaited.Count > 0 ? ShortestPause : pause, inboxIsDone);
    }

    private async Task<bool> TakeInboxAsync(CancellationToken cancellationToken)
    {
        if (inbox is null)
        {
            return true;
        }

        var (uploaded, more) = await inbox.LookAsync(cancellationToken);
        awaited.UnionWith(uploaded);
        await NotifyAsync(uploaded, cancellationToken);
        return !more;
    }

    private async Task NotifyAsync(IEnumerable<string> names, CancellationToken cancellationToken)
    {
        foreach (var name in host is null ? [] : names)
        {
            await host!.NotifyAsync(name, cancellationToken);
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (host is not null)
        {
            return;
        }

        await pipeline.Sweep.RunFullAsync(cancellationToken);
        await pipeline.Sweep.RunDueAsync(cancellationToken);
        await pipeline.Site.RunAsync(cancellationToken);
    }
}

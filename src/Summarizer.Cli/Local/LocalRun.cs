using Summarizer.Cli.Accounts;
using Summarizer.Cli.Board;

namespace Summarizer.Cli.Local;

/// <summary>The local pipeline: what events, schedule and publisher do in Azure, in one loop.</summary>
/// <param name="host">Does the work in place of this process, which then only uploads, tells it and looks on.</param>
internal sealed class LocalRun(Pipeline pipeline, ArticleBoard board, Inbox? inbox, FunctionsHost? host, bool withSamples)
{
    private static readonly TimeSpan BetweenSites = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenBoards = TimeSpan.FromMilliseconds(300);

    private readonly LocalPatience patience = new(TimeProvider.System);
    private readonly HashSet<string> awaited = [];
    private readonly Queue<string> untold = [];
    private bool prepared;

    /// <returns>The exit code, once everything that was put in is done.</returns>
    public async Task<int> OnceAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var (pause, outcome) = await LookAsync(mayGiveUp: true, cancellationToken);
            if (outcome is not null)
            {
                board.Announce(outcome.Line);
                return outcome.ExitCode;
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <summary>Goes on until it is cancelled.</summary>
    public async Task ForeverAsync(Uri site, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (pause, outcome) = await LookAsync(mayGiveUp: false, cancellationToken);
            if (outcome is not null)
            {
                board.Announce($"Pages: {site}summaries/  API: {site}api/openapi.json  (goes on with what is uploaded; Ctrl-C ends)");
            }

            await Task.Delay(pause, cancellationToken);
        }
    }

    /// <returns>How long to wait before the next look, and what all came to once nothing is left to do.</returns>
    private async Task<(TimeSpan Pause, OnceOutcome? Outcome)> LookAsync(bool mayGiveUp, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            await PrepareAsync(cancellationToken);
            var (uploaded, more) = inbox is null ? ([], false) : await inbox.LookAsync(cancellationToken);
            board.Expect(uploaded);
            Await(uploaded);
            await NotifyAsync(cancellationToken);
            var work = WorkAsync(cancellationToken);
            await Task.WhenAll(work, WatchAsync(work, cancellationToken));
            var listed = await board.RefreshAsync(cancellationToken);
            var outcome = OnceOutcome.Of(awaited, listed, inbox?.Refused ?? 0);
            var isIdle = await work == 0 && uploaded.Count == 0 && outcome is not null;
            return (patience.AfterLook(TimeProvider.System.GetElapsedTime(started), isIdle), more ? null : outcome);
        }
#pragma warning disable CA1031 // A look that fails is made again; the ledger counts the attempts of each article.
        catch (Exception fault) when (fault is not OperationCanceledException && !(patience.IsOverAfter(fault) && mayGiveUp))
#pragma warning restore CA1031
        {
            board.Note($"{StandardStreams.OneLine(fault.Message)} Trying again.");
            return (LocalPatience.Shortest, null);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!prepared)
        {
            Await(withSamples ? await Samples.UploadAsync(pipeline.Storage, cancellationToken) : []);
            await board.RefreshAsync(cancellationToken);
            prepared = true;
        }
    }

    private void Await(IReadOnlyList<string> uploaded)
    {
        foreach (var name in uploaded)
        {
            awaited.Add(name);
            untold.Enqueue(name);
        }
    }

    private async Task NotifyAsync(CancellationToken cancellationToken)
    {
        while (untold.TryPeek(out var name))
        {
            await (host?.NotifyAsync(name, cancellationToken) ?? Task.CompletedTask);
            untold.Dequeue();
        }
    }

    /// <returns>How many runs were made.</returns>
    private async Task<int> WorkAsync(CancellationToken cancellationToken)
    {
        if (host is not null)
        {
            return 0;
        }

        var sweeping = SweepAsync(cancellationToken);
        await Task.WhenAll(sweeping, PublishAsync(sweeping, cancellationToken));
        return await sweeping;
    }

    private async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var (full, due) = (0, 0);
        try
        {
            full = (await pipeline.Sweep.RunFullAsync(cancellationToken)).Runs;
        }
        finally
        {
            // What is due comes also where the full sweep failed.
            due = await pipeline.Sweep.RunDueAsync(cancellationToken);
        }

        return full + due;
    }

    /// <summary>Who is slow holds up nobody's page: the site is made while others are still worked on, and once more in the end.</summary>
    private async Task PublishAsync(Task sweeping, CancellationToken cancellationToken)
    {
        for (var isLast = false; !isLast; )
        {
            await Task.WhenAny(sweeping, Task.Delay(BetweenSites, cancellationToken));
            isLast = sweeping.IsCompleted;
            await pipeline.Site.RunAsync(cancellationToken);
        }
    }

    private async Task WatchAsync(Task work, CancellationToken cancellationToken)
    {
        while (await Task.WhenAny(work, Task.Delay(BetweenBoards, cancellationToken)) != work)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await board.RefreshAsync(cancellationToken);
        }
    }
}

using Microsoft.Extensions.Logging;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>Runs on many articles, each its own: a fault is told in that article's state, and the others get their turn.</summary>
public sealed class OwnRuns(Ledger ledger, ArticleNames names, ILogger<OwnRuns> log)
{
    /// <param name="run">Is given the article's name.</param>
    /// <returns>Null where it came to a fault.</returns>
    public Task<RunOutcome?> TryAsync(
        string id,
        Func<string, CancellationToken, Task<RunOutcome>> run,
        CancellationToken cancellationToken
    ) =>
        TryAsync(
            id,
            async token =>
            {
                if (await ledger.ReadAsync(id, token) is not { } found)
                {
                    return RunOutcome.Unchanged;
                }

                if (await names.OfAsync(found.Entry, token) is not { } name)
                {
                    log.Nameless(id);
                    return RunOutcome.Unchanged;
                }

                return await run(name, token);
            },
            cancellationToken
        );

    /// <exception cref="Azure.RequestFailedException">Storage is away: nobody would fare better.</exception>
    public async Task<RunOutcome?> TryAsync(string id, Func<CancellationToken, Task<RunOutcome?>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever befalls one article, the others get their turn.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (BlobFault.IsStorage(fault))
            {
                await ledger.ProbeAsync(cancellationToken);
            }

            log.BrokeOff(id, BlobFault.Kind(fault));
            return null;
        }
    }
}

using System.Collections.Concurrent;

namespace Summarizer.Benchmarks.Corpus;

/// <summary>Hands files to a few children, each of which reads many; one that crashes, hangs or grows too large is replaced.</summary>
internal static class CorpusRun
{
    public static async Task<IReadOnlyList<CorpusOutcome>> RunAsync(
        IEnumerable<(string Name, Func<byte[]> Bytes)> files,
        int children,
        CancellationToken cancellationToken
    )
    {
        var outcomes = new ConcurrentBag<CorpusOutcome>();
        var queue = new ConcurrentQueue<(string Name, Func<byte[]> Bytes)>(files);
        await Task.WhenAll(
            Enumerable.Range(0, children).Select(_ => Task.Run(() => WorkAsync(queue, outcomes, cancellationToken), cancellationToken))
        );
        return [.. outcomes.OrderBy(outcome => outcome.Name, StringComparer.Ordinal)];
    }

    private static async Task WorkAsync(
        ConcurrentQueue<(string Name, Func<byte[]> Bytes)> queue,
        ConcurrentBag<CorpusOutcome> outcomes,
        CancellationToken cancellationToken
    )
    {
        CorpusChild? child = null;
        try
        {
            while (queue.TryDequeue(out var file))
            {
                child ??= CorpusChild.Start();
                var outcome = await child.ReadAsync(file.Name, file.Bytes(), cancellationToken);
                outcomes.Add(outcome);
                if (outcome.Kind is CorpusKind.Crash or CorpusKind.Hang or CorpusKind.OverMemory)
                {
                    child.Dispose();
                    child = null;
                }
            }
        }
        finally
        {
            child?.Dispose();
        }
    }
}

namespace Summarizer.Articles;

/// <summary>Uploads over a megabyte are read one at a time per process: what bounds the memory of one bounds the memory of all.</summary>
internal static class LargeInputs
{
    public const int Large = 1_000_000;

    // From here on what the last one left is given back before the next is read: two of them would not fit into the bound of one.
    private const int Huge = 4_000_000;

    private static readonly SemaphoreSlim Turn = new(1);

    /// <exception cref="OperationCanceledException">Before its turn came.</exception>
    public static T Read<T>(long length, Func<T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (length <= Large)
        {
            return read();
        }

        Turn.Wait(cancellationToken);
        try
        {
            if (length > Huge)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            return read();
        }
        finally
        {
            Turn.Release();
        }
    }
}

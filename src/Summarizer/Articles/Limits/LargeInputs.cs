namespace Summarizer.Articles;

/// <summary>Uploads over a megabyte are read one at a time per process: what bounds the memory of one bounds the memory of all.</summary>
internal static class LargeInputs
{
    public const int Large = 1_000_000;

    // From here on what the last one left is given back before the next is read: two of them would not fit into the bound of one.
    private const int Huge = 4_000_000;

    private static readonly Lock Turn = new();

    public static T Read<T>(long length, Func<T> read)
    {
        if (length <= Large)
        {
            return read();
        }

        lock (Turn)
        {
            if (length > Huge)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            return read();
        }
    }
}

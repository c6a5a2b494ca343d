namespace Summarizer.Cli.Azurite;

/// <summary>A file that one process at a time holds open; the system lets go of it when that process ends, however it ends.</summary>
internal sealed class FileLock : IAsyncDisposable
{
    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    /// <returns>Null where another process holds it.</returns>
    public static FileLock? TryTake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static async Task<FileLock> WaitAsync(string path, Action onWaiting, CancellationToken cancellationToken)
    {
        for (var waiting = false; ; waiting = true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (!waiting)
            {
                onWaiting();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}

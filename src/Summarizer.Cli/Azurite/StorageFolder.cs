using System.Diagnostics;
using System.Globalization;

namespace Summarizer.Cli.Azurite;

/// <summary>The folder of one local storage: one process at a time runs Azurite on it, and tells the others where it listens.</summary>
internal sealed class StorageFolder : IAsyncDisposable
{
    private readonly FileLock held;
    private readonly string note;

    private StorageFolder(FileLock held, string note)
    {
        this.held = held;
        this.note = note;
    }

    /// <returns>Null where another process runs Azurite on it.</returns>
    public static StorageFolder? TryTake(string folder) =>
        FileLock.TryTake($"{folder}.lock") is { } held ? new(held, NoteOf(folder)) : null;

    /// <summary>The connection string that the holder wrote down; null while it is still starting.</summary>
    public static string? ConnectionOf(string folder) =>
        File.Exists(NoteOf(folder)) && File.ReadAllLines(NoteOf(folder)) is [_, var connection, ..] ? connection : null;

    public Task WriteNoteAsync(AzuriteProcess azurite, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(
            note,
            [azurite.Id.ToString(CultureInfo.InvariantCulture), azurite.Endpoints.ConnectionString],
            cancellationToken
        );

    /// <summary>An Azurite whose starter was killed writes its data for a moment longer: two on one folder would spoil it.</summary>
    public async Task WaitForLeftoverAsync(CancellationToken cancellationToken)
    {
        if (
            !File.Exists(note)
            || File.ReadLines(note).FirstOrDefault() is not { } line
            || !int.TryParse(line, CultureInfo.InvariantCulture, out var id)
        )
        {
            return;
        }

        for (var waited = 0; waited < 60 && IsNode(id); waited++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        File.Delete(note);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(note);
        return held.DisposeAsync();
    }

    private static string NoteOf(string folder) => $"{folder}.endpoint";

    private static bool IsNode(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName.StartsWith("node", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

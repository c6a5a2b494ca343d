using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>A folder whose files are uploaded as they appear, once they are complete: the same size and time at two looks.</summary>
internal sealed class Inbox(string folder, ArticleStore articles, long maxBytes)
{
    private static readonly string[] Unfinished = [".tmp", ".part", ".crdownload", ".swp"];

    private readonly Dictionary<string, (long Length, DateTime Written)> seen = [];
    private readonly Dictionary<string, (long Length, DateTime Written)> taken = [];

    /// <summary>Looks once; call it again after a moment.</summary>
    /// <returns>The names uploaded now, and whether files are there that are not complete yet.</returns>
    public async Task<(IReadOnlyList<string> Uploaded, bool More)> LookAsync(CancellationToken cancellationToken)
    {
        var uploaded = new List<string>();
        var more = false;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(IsArticle).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var now = (file.Length, file.LastWriteTimeUtc);
            if (taken.GetValueOrDefault(file.Name) == now)
            {
                continue;
            }

            if (seen.GetValueOrDefault(file.Name) != now)
            {
                seen[file.Name] = now;
                more = true;
                continue;
            }

            if (await TakeAsync(file, cancellationToken))
            {
                uploaded.Add(file.Name);
            }

            taken[file.Name] = now;
        }

        return (uploaded, more);
    }

    private async Task<bool> TakeAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (file.Length > maxBytes)
        {
            StandardStreams.WriteError($"{file.FullName}: limit: more than {maxBytes} bytes; it was not uploaded. Put the article alone there, or raise Summarizer__Articles__MaxBytes.");
            return false;
        }

        try
        {
            await UploadIfNew.RunAsync(articles, file.Name, file.FullName, cancellationToken);
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            StandardStreams.WriteError($"{file.FullName}: {unreadable.Message} It was not uploaded.");
            return false;
        }
    }

    private static bool IsArticle(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.EndsWith('~') && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);
}

using Summarizer.Cli.Accounts;
using Summarizer.Cli.Inputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

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

            await TakeAsync(file, uploaded, cancellationToken);
            taken[file.Name] = now;
        }

        return (uploaded, more);
    }

    /// <summary>A file becomes an upload, an archive one for each article in it.</summary>
    private async Task TakeAsync(FileInfo file, List<string> uploaded, CancellationToken cancellationToken)
    {
        if (file.Length > maxBytes)
        {
            StandardStreams.WriteError(
                $"{file.FullName}: limit: more than {maxBytes} bytes; it was not uploaded. Put the article alone there, or raise Summarizer__Articles__MaxBytes."
            );
            return;
        }

        try
        {
            var input = new ArticleInput(file.FullName, await File.ReadAllBytesAsync(file.FullName, cancellationToken));
            foreach (var (_, open) in ArchivedInputs.Of(input, maxBytes))
            {
                if (Opened(open) is { } article)
                {
                    await UploadIfNew.RunAsync(articles, article.BlobName, article.Bytes, cancellationToken);
                    uploaded.Add(article.BlobName);
                }
            }
        }
        catch (CommandFailure rejected)
        {
            StandardStreams.WriteError(rejected.Message);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            StandardStreams.WriteError($"{file.FullName}: {unreadable.Message} It was not uploaded.");
        }
    }

    private static ArticleInput? Opened(Func<ArticleInput> open)
    {
        try
        {
            return open();
        }
        catch (CommandFailure rejected)
        {
            StandardStreams.WriteError(rejected.Message);
            return null;
        }
    }

    private static bool IsArticle(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.EndsWith('~') && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);
}

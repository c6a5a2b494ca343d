using Azure;
using Summarizer.Cli.Accounts;
using Summarizer.Cli.Inputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>
/// A folder whose files are uploaded as they appear, once they are complete: the same size and time at two looks. Regular files alone, one
/// at a time and no larger than the limit; what can't be taken is told once, and the others are.
/// </summary>
internal sealed class Inbox(string folder, ArticleStore articles, ForgottenNames forgotten, long maxBytes)
{
    private readonly Dictionary<string, (long Length, DateTime Written)> seen = [];
    private readonly Dictionary<string, (long Length, DateTime Written)> taken = [];
    private readonly Dictionary<string, string> refused = [];

    /// <summary>How many files, or articles in an archive, were refused so far.</summary>
    public int Refused { get; private set; }

    /// <summary>Looks once; call it again after a moment.</summary>
    /// <returns>The names uploaded now, and whether files are there that are not complete yet.</returns>
    public async Task<(IReadOnlyList<string> Uploaded, bool More)> LookAsync(CancellationToken cancellationToken)
    {
        var uploaded = new List<string>();
        var more = false;
        foreach (
            var file in new DirectoryInfo(folder)
                .EnumerateFiles()
                .Where(PlainFile.IsArticle)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
        )
        {
            if (PlainFile.ProblemOf(file) is { } problem)
            {
                RefuseOnce(file, problem);
                continue;
            }

            if (StampOf(file) is not { } now || taken.GetValueOrDefault(file.Name) == now)
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
        await TryAsync(async () =>
        {
            if (file.Length == 0)
            {
                throw CommandFailure.WrongUse($"{file.FullName}: {PlainFile.Empty} It was not uploaded.");
            }

            var input = await ArticleInput.OpenAsync(file.FullName, maxBytes, cancellationToken);
            foreach (var (_, open) in ArchivedInputs.Of(input, maxBytes))
            {
                await TryAsync(async () =>
                {
                    var article = open();
                    if (await forgotten.CoversAsync(article.BlobName, file.LastWriteTimeUtc, cancellationToken))
                    {
                        return;
                    }

                    await UploadIfNew.RunAsync(articles, article.BlobName, article.Bytes, cancellationToken);
                    uploaded.Add(article.BlobName);
                });
            }
        });
    }

    /// <summary>What is wrong with one file is told of it; that storage is away is nobody's fault, and is tried again.</summary>
    private async Task TryAsync(Func<Task> take)
    {
        try
        {
            await take();
        }
        catch (CommandFailure rejected)
        {
            Refuse(rejected.Message);
        }
        catch (BlobNameException unnameable)
        {
            Refuse($"{unnameable.Message} It was not uploaded.");
        }
        catch (RequestFailedException odd) when (odd.Status is 400 or 409 or 411 or 413)
        {
            Refuse($"{BlobFault.Words(odd)}. It was not uploaded.");
        }
    }

    private void RefuseOnce(FileInfo file, string problem)
    {
        if (refused.GetValueOrDefault(file.Name) != problem)
        {
            refused[file.Name] = problem;
            Refuse($"{file.FullName}: {problem} It was not uploaded.");
        }
    }

    private void Refuse(string message)
    {
        Refused++;
        StandardStreams.WriteError(message);
    }

    /// <returns>Null where it is gone since it was listed.</returns>
    private static (long Length, DateTime Written)? StampOf(FileInfo file)
    {
        try
        {
            return (file.Length, file.LastWriteTimeUtc);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

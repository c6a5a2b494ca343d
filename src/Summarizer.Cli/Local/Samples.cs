using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>The articles that a first run has to show, written for this project.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <returns>The names that they were uploaded under.</returns>
    public static async Task<IReadOnlyList<string>> UploadAsync(SummarizerStorage storage, CancellationToken cancellationToken)
    {
        var files = Directory.Exists(Folder)
            ? Directory.GetFiles(Folder).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal).ToArray()
            : [];
        var (articles, forgotten, uploaded) = (new ArticleStore(storage), new ForgottenNames(storage), new List<string>());
        foreach (var file in files)
        {
            if (!await forgotten.CoversAsync(NameOf(file), File.GetLastWriteTimeUtc(file), cancellationToken))
            {
                await UploadIfNew.RunAsync(articles, NameOf(file), file, cancellationToken);
                uploaded.Add(NameOf(file));
            }
        }

        return uploaded;
    }

    private static string NameOf(string file) => $"samples/{Path.GetFileName(file)}";
}

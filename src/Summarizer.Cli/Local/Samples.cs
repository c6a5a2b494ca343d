using Summarizer.Cli.Accounts;
using Summarizer.Storage;

namespace Summarizer.Cli.Local;

/// <summary>The articles that a first run has to show, written for this project.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <returns>The names that they were uploaded under.</returns>
    public static async Task<IReadOnlyList<string>> UploadAsync(ArticleStore articles, CancellationToken cancellationToken)
    {
        var files = Directory.Exists(Folder)
            ? Directory.GetFiles(Folder).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal).ToArray()
            : [];
        foreach (var file in files)
        {
            await UploadIfNew.RunAsync(articles, NameOf(file), file, cancellationToken);
        }

        return [.. files.Select(NameOf)];
    }

    private static string NameOf(string file) => $"samples/{Path.GetFileName(file)}";
}

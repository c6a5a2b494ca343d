using System.Text;
using Summarizer.Storage;

namespace Summarizer.Cli.Outputs;

/// <summary>
/// The whole public site as files, for any host of files. Addresses of the site itself become another base's, or in its pages relative; a
/// story that left the site since an earlier export leaves the folder too, and nothing that no export wrote is touched.
/// </summary>
internal sealed class SiteExport(BlobFolder site, Uri from, Uri? to)
{
    private const string Written = ".summarizer-site";

    private static readonly string[] Texts = [".html", ".json", ".md", ".txt", ".xml"];

    /// <returns>How many files the site has, and how many of an earlier export went.</returns>
    /// <exception cref="CommandFailure">The folder holds what no export wrote, and would be written over.</exception>
    public async Task<(int Written, int Gone)> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(folder);
        var list = Path.Combine(root, Written);
        var before = File.Exists(list) ? await File.ReadAllLinesAsync(list, cancellationToken) : [];
        var known = before.ToHashSet(StringComparer.Ordinal);
        var files = new List<string>();
        await foreach (var blob in site.ListAsync("", withMetadata: false, cancellationToken))
        {
            if (await site.ReadAsync(blob.Path, cancellationToken) is not { } stored)
            {
                continue;
            }

            var path = PathOf(root, blob.Path);
            if (File.Exists(path) && !known.Contains(blob.Path))
            {
                throw CommandFailure.WrongUse($"{path} is there already, and no export wrote it. Name an empty folder.");
            }

            // Known before it is written: an export that breaks off is gone on with.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.AppendAllTextAsync(list, blob.Path + "\n", cancellationToken);
            await File.WriteAllBytesAsync(path, Content(blob.Path, stored.Content), cancellationToken);
            files.Add(blob.Path);
        }

        var gone = before.Except(files, StringComparer.Ordinal).ToList();
        foreach (var path in gone)
        {
            File.Delete(PathOf(root, path));
        }

        Directory.CreateDirectory(root);
        await File.WriteAllLinesAsync(list, files, cancellationToken);
        return (files.Count, gone.Count);
    }

    private static string PathOf(string root, string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw CommandFailure.Failed($"{path} is no path within {root}: the site's container holds what the program did not write.");
    }

    private byte[] Content(string path, BinaryData content)
    {
        var own = from.AbsoluteUri.TrimEnd('/') + "/";
        var other =
            to is not null ? to.AbsoluteUri.TrimEnd('/') + "/"
            : path.EndsWith(".html", StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat("../", path.Count(mark => mark == '/')))
            : own;
        return own == other || !Texts.Contains(Path.GetExtension(path))
            ? content.ToArray()
            : Encoding.UTF8.GetBytes(content.ToString().Replace(own, other, StringComparison.Ordinal));
    }
}

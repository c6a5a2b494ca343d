using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>Uploads a file unless the same bytes stand under its name already: starting again changes nothing.</summary>
internal static class UploadIfNew
{
    public static async Task RunAsync(ArticleStore articles, string name, string file, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        if (await articles.FindAsync(name, cancellationToken) is { } version && version.Bytes == bytes.Length
            && (await articles.ReadAsync(version, cancellationToken)).Content.ToMemory().Span.SequenceEqual(bytes))
        {
            return;
        }

        await articles.UploadAsync(name, BinaryData.FromBytes(bytes), ContentTypes.Of(name), null, cancellationToken);
    }
}

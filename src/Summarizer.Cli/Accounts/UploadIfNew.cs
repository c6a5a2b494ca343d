using Summarizer.Cli.Inputs;
using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>Uploads a file unless the same bytes stand under its name already: starting again changes nothing.</summary>
internal static class UploadIfNew
{
    public static async Task RunAsync(ArticleStore articles, string name, string file, CancellationToken cancellationToken) =>
        await RunAsync(articles, name, await File.ReadAllBytesAsync(file, cancellationToken), cancellationToken);

    public static async Task RunAsync(ArticleStore articles, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (
            await articles.FindAsync(name, cancellationToken) is { } version
            && version.Bytes == bytes.Length
            && (await articles.ReadAsync(version, cancellationToken)).Content.ToMemory().Span.SequenceEqual(bytes.Span)
        )
        {
            return;
        }

        await articles.UploadAsync(name, BinaryData.FromBytes(bytes), ContentTypes.Of(name), null, cancellationToken);
    }
}

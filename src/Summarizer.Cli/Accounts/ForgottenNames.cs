using System.Globalization;
using Summarizer.Storage;

namespace Summarizer.Cli.Accounts;

/// <summary>
/// What was forgotten on purpose, by a hash of its name: a file that lay there before does not bring it back, a newer one or a person's
/// own upload does.
/// </summary>
internal sealed class ForgottenNames(SummarizerStorage storage)
{
    public Task AddAsync(string name, DateTimeOffset at, CancellationToken cancellationToken) =>
        storage.Ledger.OverwriteAsync(
            PathOf(name),
            BinaryData.FromString(at.ToString("O", CultureInfo.InvariantCulture)),
            "text/plain",
            cancellationToken
        );

    public Task RemoveAsync(string name, CancellationToken cancellationToken) =>
        storage.Ledger.DeleteAsync(PathOf(name), null, cancellationToken);

    /// <param name="written">When the file was last written.</param>
    public async Task<bool> CoversAsync(string name, DateTimeOffset written, CancellationToken cancellationToken) =>
        await storage.Ledger.ReadAsync(PathOf(name), cancellationToken) is { } blob
        && DateTimeOffset.TryParse(blob.Content.ToString(), CultureInfo.InvariantCulture, out var at)
        && written <= at;

    private static string PathOf(string name) => $"forgotten/{ArticleId.HashOf(name):x16}";
}

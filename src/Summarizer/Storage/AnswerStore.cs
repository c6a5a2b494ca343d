namespace Summarizer.Storage;

/// <summary>What models answered, kept by the content of the request: each request is paid once.</summary>
public sealed class AnswerStore(SummarizerStorage storage)
{
    /// <param name="key">SHA-256 of all that is sent, lower-case hexadecimal.</param>
    public async Task<BinaryData?> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await storage.Answers.ReadAsync(PathOf(key), cancellationToken).ConfigureAwait(false))?.Content;

    /// <summary>The first answer to a request stays; a later one is dropped.</summary>
    public Task WriteAsync(string key, BinaryData answer, CancellationToken cancellationToken) =>
        storage.Answers.WriteImmutableAsync(PathOf(key), answer, "application/json", cancellationToken);

    private static string PathOf(string key) => $"{key}.json";
}

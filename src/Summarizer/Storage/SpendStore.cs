using System.Runtime.CompilerServices;

namespace Summarizer.Storage;

/// <summary>
/// What models were paid: under <c>ledger/spend/DAY/</c> an empty blob for each call, which says in its metadata what the call took. The
/// books of all instances together, since none ever writes another's, or its own again.
/// </summary>
public sealed class SpendStore(SummarizerStorage storage)
{
    private const string Folder = "spend/";

    /// <summary>Digits of a SHA-256: what a call's blob is named by, before what sets a second call for the same answer apart.</summary>
    private const int KeyDigits = 64;

    public Task WriteAsync(PaidCall call, CancellationToken cancellationToken) =>
        storage.Ledger.WriteImmutableAsync(
            $"{Folder}{PaidCall.Name(call.Day)}/{call.Key}-{Guid.NewGuid():n}",
            BinaryData.Empty,
            "text/plain",
            cancellationToken,
            call.Metadata()
        );

    /// <summary>The sum of one day (UTC), of all that can be read.</summary>
    public async Task<Spend> TotalAsync(DateOnly day, CancellationToken cancellationToken) =>
        await ListAsync($"{PaidCall.Name(day)}/", cancellationToken)
            .Select(entry => entry.Call?.Spend ?? Spend.Nothing)
            .AggregateAsync(Spend.Nothing, (sum, next) => sum + next, cancellationToken);

    /// <summary>Every call that was written down; null beside the path of a blob that can't be read.</summary>
    public IAsyncEnumerable<(string Path, PaidCall? Call)> ListAsync(CancellationToken cancellationToken) =>
        ListAsync("", cancellationToken);

    private async IAsyncEnumerable<(string Path, PaidCall? Call)> ListAsync(
        string under,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var blob in storage.Ledger.ListAsync(Folder + under, withMetadata: true, cancellationToken))
        {
            var name = Path.GetFileName(blob.Path);
            yield return (blob.Path, PaidCall.Of(name[..Math.Min(name.Length, KeyDigits)], blob.Metadata));
        }
    }
}

/// <param name="CachedInputTokens">Of the input, what the provider had in its own cache.</param>
/// <param name="ReasoningTokens">Of the output, what the model thought and did not say.</param>
/// <param name="Cost">Null where a price is not known; never 0 in its place.</param>
public sealed record Spend(int Calls, long InputTokens, long CachedInputTokens, long OutputTokens, long ReasoningTokens, decimal? Cost)
{
    public static Spend Nothing { get; } = new(0, 0, 0, 0, 0, null);

    public long Tokens => InputTokens + OutputTokens;

    public static Spend operator +(Spend left, Spend right) =>
        new(
            left.Calls + right.Calls,
            left.InputTokens + right.InputTokens,
            left.CachedInputTokens + right.CachedInputTokens,
            left.OutputTokens + right.OutputTokens,
            left.ReasoningTokens + right.ReasoningTokens,
            (left.Calls, right.Calls) switch
            {
                (0, _) => right.Cost,
                (_, 0) => left.Cost,
                _ => left.Cost + right.Cost,
            }
        );
}

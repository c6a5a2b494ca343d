using System.Globalization;
using System.Runtime.CompilerServices;

namespace Summarizer.Storage;

/// <summary>What models were paid, a blob per day (UTC) and instance: each instance writes its own alone, and the sum is everybody's.</summary>
public sealed class SpendStore(SummarizerStorage storage)
{
    private const string Folder = "spend/";
    private const string DayFormat = "yyyy-MM-dd";

    public Task WriteAsync(DateOnly day, string instance, Spend total, CancellationToken cancellationToken) =>
        storage.Ledger.OverwriteAsync(
            $"{Folder}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}/{instance}.json",
            BinaryData.FromObjectAsJson(total),
            "application/json",
            cancellationToken
        );

    /// <summary>The sum of all instances on one day.</summary>
    public async Task<Spend> TotalAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var sum = Spend.Nothing;
        await foreach (var (_, total) in ReadAsync(day, cancellationToken))
        {
            sum += total;
        }

        return sum;
    }

    /// <summary>Every instance's total of one day.</summary>
    public async IAsyncEnumerable<(string Instance, Spend Total)> ReadAsync(
        DateOnly day,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = $"{Folder}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}/";
        await foreach (var blob in storage.Ledger.ListAsync(prefix, withMetadata: false, cancellationToken))
        {
            if (await storage.Ledger.ReadAsync(blob.Path, cancellationToken) is { } stored)
            {
                yield return (Path.GetFileNameWithoutExtension(blob.Path), stored.Content.ToObjectFromJson<Spend>()!);
            }
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

using System.Globalization;
using Summarizer.Storage;

namespace Summarizer.Summaries.OpenAI;

/// <summary>What all instances spent today (UTC), known to within half a minute, and whether there is anything left to spend.</summary>
/// <param name="store">Null counts this process alone.</param>
public sealed class DailyBudget(ModelOptions options, SpendStore? store, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1);
    private DateOnly day;
    private Spend known = Spend.Nothing;
    private Spend since = Spend.Nothing;
    private long paidTokens;
    private DateTimeOffset looked = DateTimeOffset.MinValue;

    /// <summary>Tokens that this process paid since its start, whatever the day.</summary>
    public long PaidTokens => Interlocked.Read(ref paidTokens);

    /// <exception cref="ModelUnavailableException">It is spent: until the day ends.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (options.DailyTokens is null && options.DailyCost is null)
        {
            return;
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            await LookAsync(cancellationToken);
            var spent = known + since;
            if (spent.Tokens >= options.DailyTokens || spent.Cost >= options.DailyCost)
            {
                var what = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{spent.Tokens} tokens{(spent.Cost is { } cost ? $", cost {cost:0.00}" : "")}"
                );
                throw new ModelUnavailableException(
                    $"the day's budget is spent ({what})",
                    new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero)
                );
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Adds a paid call.</summary>
    /// <param name="key">Of the request; null where its answer is not kept.</param>
    /// <param name="price">Of the model that was asked; null where it is not known.</param>
    public async Task RecordAsync(TokenCounts tokens, string? key, ModelPrice? price, CancellationToken cancellationToken)
    {
        var call = tokens.PaidFor(key ?? $"{Guid.NewGuid():n}{Guid.NewGuid():n}", price, time);
        if (store is not null)
        {
            await store.WriteAsync(call, cancellationToken);
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            TurnDay();
            Interlocked.Add(ref paidTokens, tokens.Input + tokens.Output);
            since += call.Spend;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        TurnDay();
        if (store is null || time.GetUtcNow() - looked < BetweenLooks)
        {
            return;
        }

        (known, since, looked) = (await store.TotalAsync(day, cancellationToken), Spend.Nothing, time.GetUtcNow());
    }

    private void TurnDay()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today != day)
        {
            (day, known, since, looked) = (today, Spend.Nothing, Spend.Nothing, DateTimeOffset.MinValue);
        }
    }
}

namespace Summarizer.Storage;

/// <summary>
/// All that models were paid, day by day: what the books say, and the answers that are kept though their process died before it could
/// write them down.
/// </summary>
public sealed class PaidCalls(SpendStore books, AnswerStore answers)
{
    /// <summary>Lists the books and the answers, 5,000 to a call.</summary>
    public async Task<PaidReport> ReadAsync(DateOnly since, CancellationToken cancellationToken)
    {
        var (days, written, unreadable) = (new SortedDictionary<DateOnly, Spend>(), new HashSet<string>(), new List<string>());
        await foreach (var (path, call) in books.ListAsync(cancellationToken))
        {
            if (call is null)
            {
                unreadable.Add($"ledger/{path}");
                continue;
            }

            written.Add(call.Key);
            Add(call);
        }

        await foreach (var call in answers.ListPaidAsync(cancellationToken))
        {
            if (!written.Contains(call.Key))
            {
                Add(call);
            }
        }

        return new PaidReport(days, unreadable);

        void Add(PaidCall call)
        {
            if (call.Day >= since)
            {
                days[call.Day] = days.GetValueOrDefault(call.Day, Spend.Nothing) + call.Spend;
            }
        }
    }
}

/// <param name="Days">Days (UTC) on which something was paid.</param>
/// <param name="Unreadable">Blobs of the books that tell of no call; they are left out.</param>
public sealed record PaidReport(IReadOnlyDictionary<DateOnly, Spend> Days, IReadOnlyList<string> Unreadable)
{
    public Spend Total => Days.Values.Aggregate(Spend.Nothing, (sum, next) => sum + next);
}

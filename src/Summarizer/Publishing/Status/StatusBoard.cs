using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>What the page of all uploads shows, gathered row by row from one listing: bounded, however many there are.</summary>
public sealed class StatusBoard
{
    /// <summary>Rows that the page shows of all uploads, and again of those that need a person.</summary>
    public const int Most = 1000;

    private readonly SortedSet<LedgerRow> newest = new(NewestFirst);
    private readonly SortedSet<LedgerRow> urgent = new(NewestFirst);
    private readonly Dictionary<PlainState, int> counts = [];

    private static Comparer<LedgerRow> NewestFirst { get; } =
        Comparer<LedgerRow>.Create(
            (one, other) =>
                one.Uploaded != other.Uploaded ? other.Uploaded.CompareTo(one.Uploaded) : string.CompareOrdinal(one.Id, other.Id)
        );

    public IReadOnlyCollection<LedgerRow> Newest => newest;

    /// <summary>Those that wait for a person: held, unreadable, broken.</summary>
    public IReadOnlyCollection<LedgerRow> Urgent => urgent;

    public IReadOnlyDictionary<PlainState, int> Counts => counts;

    public int Total => counts.Values.Sum();

    public void Add(LedgerRow row)
    {
        var state = PlainStates.Of(row);
        counts[state] = counts.GetValueOrDefault(state) + 1;
        Keep(newest, row);
        if (state is PlainState.Held or PlainState.Rejected or PlainState.Failed)
        {
            Keep(urgent, row);
        }
    }

    private static void Keep(SortedSet<LedgerRow> rows, LedgerRow row)
    {
        rows.Add(row);
        if (rows.Count > Most)
        {
            rows.Remove(rows.Max);
        }
    }
}

/// <summary>An article's state as an editor thinks of it.</summary>
public enum PlainState
{
    Published,
    Rejected,
    Held,
    Waiting,
    Withdrawn,
    Failed,
}

public static class PlainStates
{
    /// <summary>What is worked on waits; what only waits for the end of its embargo needs nobody.</summary>
    public static PlainState Of(LedgerRow row) =>
        row.State switch
        {
            ArticleState.Summarized => PlainState.Published,
            ArticleState.Rejected => PlainState.Rejected,
            ArticleState.Held => row.Until is null ? PlainState.Held : PlainState.Waiting,
            ArticleState.Withdrawn => PlainState.Withdrawn,
            ArticleState.Failed => PlainState.Failed,
            _ => PlainState.Waiting,
        };

    /// <summary>"Published", "Couldn't be read", "Needs you", "Waiting", "Withdrawn", "Broken", in the reader's language.</summary>
    public static string Words(this PlainState state, Phrases phrases) => phrases[$"state.{state.ToString().ToLowerInvariant()}"];
}

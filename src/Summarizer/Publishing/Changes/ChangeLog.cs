using System.Globalization;
using System.Text.Json;
using Azure;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>
/// What entered the feeds, was corrected in them and left them, in this order, for those who follow it: numbered batches that are written once,
/// before the site changes, and a mark that says which of them the site has taken up. What was told by a writer that died before the site had it
/// is owed to the site until it has it, so that no change is told twice and none is left out.
/// </summary>
public sealed class ChangeLog(SummarizerStorage storage)
{
    private const string Folder = "told/";
    private const string Mark = "told.json";
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Where a writer of the site begins.</summary>
    internal async Task<ToldSoFar> OpenAsync(CancellationToken cancellationToken)
    {
        var (mark, etag) = await MarkAsync(cancellationToken);
        var (last, owed) = (mark.Settled, mark.Owed.ToDictionary(change => change.Id, StringComparer.Ordinal));
        while (await ReadAsync(last + 1, cancellationToken) is { } batch)
        {
            last++;
            foreach (var change in batch)
            {
                owed[change.Id] = change;
            }
        }

        return new(last, last != mark.Settled, owed, etag);
    }

    /// <summary>Tells, before the site does.</summary>
    /// <exception cref="LostConditionException">Another writer told something meanwhile.</exception>
    internal Task AppendAsync(int number, IReadOnlyList<ToldChange> changes, CancellationToken cancellationToken) =>
        storage.Ledger.WriteAsync(PathOf(number), Serialize(changes), Json, null, cancellationToken);

    /// <summary>The site has taken up what was told up to the last batch, but for what is owed still.</summary>
    /// <exception cref="LostConditionException">Another writer goes on.</exception>
    internal async Task<ToldSoFar> SettleAsync(ToldSoFar so, CancellationToken cancellationToken)
    {
        var owed = so.Owed.Values.OrderBy(change => change.Id, StringComparer.Ordinal);
        var mark = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(new ToldMark(so.Last, [.. owed]), SummaryJson.Options));
        return so with { IsOpen = false, ETag = await storage.Ledger.WriteAsync(Mark, mark, Json, so.ETag, cancellationToken) };
    }

    /// <summary>What was told after a place, as far as the site has it.</summary>
    /// <param name="most">How many changes at most; at most as many batches are read.</param>
    public async Task<(IReadOnlyList<ToldChange> Changes, ChangePlace Next)> ReadAsync(
        ChangePlace after,
        int most,
        CancellationToken cancellationToken
    )
    {
        var (mark, _) = await MarkAsync(cancellationToken);
        var (changes, place) = (new List<ToldChange>(), after);
        for (var looked = 0; place.Batch <= mark.Settled && changes.Count < most && looked < most; looked++)
        {
            var batch = await ReadAsync(place.Batch, cancellationToken) ?? [];
            var taken = batch.Skip(place.Told).Take(most - changes.Count).ToList();
            changes.AddRange(taken);
            place =
                place.Told + taken.Count < batch.Count
                    ? place with
                    {
                        Told = place.Told + taken.Count,
                    }
                    : new ChangePlace(place.Batch + 1, 0);
        }

        return (changes, place);
    }

    /// <summary>The place after all that the site has taken up.</summary>
    public async Task<ChangePlace> EndAsync(CancellationToken cancellationToken) =>
        new((await MarkAsync(cancellationToken)).Mark.Settled + 1, 0);

    /// <summary>An id begins with its upload's name: whoever reads later is told of a story without one.</summary>
    public async Task ForgetAsync(string id, CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Ledger.ListAsync(Folder, withMetadata: false, cancellationToken))
        {
            if (
                await storage.Ledger.ReadAsync(blob.Path, cancellationToken) is { } stored
                && Deserialize<IReadOnlyList<ToldChange>>(stored.Content) is { } changes
                && changes.Any(change => change.Id == id)
            )
            {
                var nameless = changes.Select(change => change.Id == id ? change with { Id = ToldChange.Forgotten } : change);
                await storage.Ledger.WriteAsync(blob.Path, Serialize([.. nameless]), Json, stored.ETag, cancellationToken);
            }
        }
    }

    /// <summary>What is lost of it is found again: every batch but the last has been taken up.</summary>
    private async Task<(ToldMark Mark, ETag? ETag)> MarkAsync(CancellationToken cancellationToken)
    {
        var stored = await storage.Ledger.ReadAsync(Mark, cancellationToken);
        if (stored is not null && Deserialize<ToldMark>(stored.Content) is { } mark)
        {
            return (mark, stored.ETag);
        }

        var last = 0;
        await foreach (var blob in storage.Ledger.ListAsync(Folder, withMetadata: false, cancellationToken))
        {
            last = int.TryParse(blob.Path[Folder.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : last;
        }

        return (new(Math.Max(0, last - 1), []), stored?.ETag);
    }

    /// <returns>Null where it was not written yet; empty where it can't be read.</returns>
    private async Task<IReadOnlyList<ToldChange>?> ReadAsync(int number, CancellationToken cancellationToken) =>
        await storage.Ledger.ReadAsync(PathOf(number), cancellationToken) is { } stored
            ? Deserialize<IReadOnlyList<ToldChange>>(stored.Content) ?? []
            : null;

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{number:D10}");

    private static BinaryData Serialize(IReadOnlyList<ToldChange> changes) =>
        new(JsonSerializer.SerializeToUtf8Bytes(changes, SummaryJson.Options));

    private static T? Deserialize<T>(BinaryData json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, SummaryJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text.Json.Serialization;
using Azure;

namespace Summarizer.Publishing;

/// <param name="Settled">The last batch that the site has taken up; 0 for none.</param>
/// <param name="Owed">What was told all the same and is not on the site.</param>
internal sealed record ToldMark([property: JsonRequired] int Settled, [property: JsonRequired] IReadOnlyList<ToldChange> Owed);

/// <param name="Last">The last batch that was told; 0 for none.</param>
/// <param name="IsOpen">The mark does not speak of it yet.</param>
/// <param name="Owed">By the story's id, what was told and may not be on the site yet.</param>
internal sealed record ToldSoFar(int Last, bool IsOpen, IReadOnlyDictionary<string, ToldChange> Owed, ETag? ETag)
{
    /// <summary>The revision that a reader knows of a story; null where he knows of none.</summary>
    /// <param name="onSite">The one on the site; null for none.</param>
    public int? Known(string id, int? onSite) => Owed.TryGetValue(id, out var owed) ? owed.Known : onSite;

    /// <summary>One batch more, and what is owed once the site has these stories as they are now.</summary>
    public ToldSoFar And(IReadOnlyList<ToldChange> batch, IEnumerable<string> settled)
    {
        var owed = Owed.ToDictionary(StringComparer.Ordinal);
        foreach (var id in settled)
        {
            owed.Remove(id);
        }

        return this with
        {
            Last = batch.Count > 0 ? Last + 1 : Last,
            IsOpen = IsOpen || batch.Count > 0 || owed.Count != Owed.Count,
            Owed = owed,
        };
    }
}

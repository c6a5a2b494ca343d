namespace Summarizer.Publishing;

/// <summary>One change of what is in the feeds.</summary>
/// <param name="Id">The story's, or <see cref="Forgotten"/>.</param>
/// <param name="Revision">The revision that stands since; of a story that left, the one that stood before.</param>
/// <param name="At">When it was told.</param>
public sealed record ToldChange(string Id, ToldKind Kind, int Revision, DateTimeOffset At)
{
    /// <summary>In place of the id of a story that was forgotten since, which nobody is to be told.</summary>
    public const string Forgotten = "forgotten";

    /// <param name="before">The revision that was last told; null where the story was not in the feeds.</param>
    /// <param name="after">The one that stands now; null where it is not in them.</param>
    /// <returns>Null where nothing is to be told.</returns>
    internal static ToldChange? Of(string id, int? before, int? after, DateTimeOffset at) =>
        (before, after) switch
        {
            (null, { } revision) => new(id, ToldKind.Entered, revision, at),
            ({ } told, { } revision) when told != revision => new(id, ToldKind.Corrected, revision, at),
            ({ } told, null) => new(id, ToldKind.Left, told, at),
            _ => null,
        };

    /// <summary>The revision that a reader knows after it; null where the story left.</summary>
    internal int? Known => Kind is ToldKind.Left ? null : Revision;
}

public enum ToldKind
{
    Entered,
    Corrected,
    Left,
}

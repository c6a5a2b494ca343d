namespace Summarizer;

/// <summary>What a run of the site's pipeline came to.</summary>
/// <param name="Entered">Stories that entered or were renewed.</param>
/// <param name="Left">Stories that are not, or no longer, in the feeds.</param>
/// <param name="Later">Articles still being worked on: taken up by a later run.</param>
/// <param name="Unreadable">Summaries that could not be read; what the feeds say of them stands.</param>
/// <param name="Busy">Another writer is at work; nothing was done.</param>
public sealed record SiteReport(int Entered, int Left, int Later, int Unreadable, bool Busy = false)
{
    public static SiteReport Nothing { get; } = new(0, 0, 0, 0);

    internal static SiteReport Of(IReadOnlyList<SiteChange> changes)
    {
        int Count(SiteChangeKind kind) => changes.Count(change => change.Kind == kind);
        return new SiteReport(
            Count(SiteChangeKind.Enters),
            Count(SiteChangeKind.Leaves),
            Count(SiteChangeKind.Later),
            Count(SiteChangeKind.Unreadable)
        );
    }

    internal SiteReport And(SiteReport other) =>
        new(Entered + other.Entered, Left + other.Left, Later + other.Later, Unreadable + other.Unreadable);
}

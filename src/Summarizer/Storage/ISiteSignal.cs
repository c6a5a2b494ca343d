namespace Summarizer.Storage;

/// <summary>Who makes the site is told that there is something to take up. Where nobody is to be told, the site is looked at by the clock.</summary>
public interface ISiteSignal
{
    /// <summary>Has the site made at a moment, or a little later. A signal may be lost: the markers stay, and the next look takes them up.</summary>
    Task SendAsync(DateTimeOffset at, CancellationToken cancellationToken);
}

using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>Proposes a summary and key facts of an article; nothing that it says is published before its quotes are found.</summary>
public interface ISummaryModel
{
    /// <exception cref="ModelUnavailableException">Nobody answers, or not before the time it names: the article waits.</exception>
    Task<Proposal> ProposeAsync(Article article, SummaryRequest request, CancellationToken cancellationToken);
}

/// <param name="Language">The language asked for, ISO 639-1; null is the article's own.</param>
public sealed record SummaryRequest(SummaryLength Length, string? Language)
{
    public static SummaryRequest Standard { get; } = new(SummaryLength.Standard, null);

    public static SummaryRequest Of(SummaryOptions options) => new(options.Length, options.Language);

    /// <summary>0 at first; a person who asks for another answer (<c>retry</c>) counts it up, and kept answers of before are not used.</summary>
    public int Round { get; init; }

    /// <summary>What is made: answers that an earlier, unfinished run paid for the same count among its calls. Null counts only what is paid now.</summary>
    public string? Payer { get; init; }

    /// <summary>No further question is begun after this moment: what is answered by then is kept, and the next run goes on. Null is whenever.</summary>
    public DateTimeOffset? LastCall { get; init; }
}

public enum SummaryLength
{
    Brief,
    Standard,
    Long,
}

/// <summary>The model is down, throttled past the cap, or can't be reached with these settings.</summary>
public sealed class ModelUnavailableException(string reason, DateTimeOffset until, Exception? cause = null) : Exception(reason, cause)
{
    /// <summary>When it is worth asking again.</summary>
    public DateTimeOffset Until { get; } = until;

    /// <summary>The setting that a person must mend, null where waiting mends it.</summary>
    public string? Setting { get; init; }
}

using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>Proposes a summary and key facts of an article, and says what of it the article bears out: nothing else is published.</summary>
public interface ISummaryModel
{
    /// <exception cref="ModelUnavailableException">Nobody answers, or not before the time it names: the article waits.</exception>
    /// <exception cref="UnusableAnswerException">It answered, and nothing can be made of it: the extractive model takes its place.</exception>
    Task<CheckedProposal> ProposeAsync(EvidenceIndex index, SummaryRequest request, CancellationToken cancellationToken);
}

/// <param name="Language">The language asked for, ISO 639-1; null is the article's own.</param>
public sealed record SummaryRequest(SummaryLength Length, string? Language)
{
    public static SummaryRequest Standard { get; } = new(SummaryLength.Standard, null);

    public static SummaryRequest Of(SummaryOptions options) => new(options.Length, options.Language);

    /// <summary>0 at first; a person who asks for another answer (<c>retry</c>) counts it up, and kept answers of before are not used.</summary>
    public int Round { get; init; }

    /// <summary>The article's id, by which forgetting it finds the answers; null where there is nothing to forget.</summary>
    public string? Owner { get; init; }

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

    /// <summary>Nothing is wrong with the model: the run itself ends here, and the next one goes on.</summary>
    public bool RunEnds { get; init; }
}

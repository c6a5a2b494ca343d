using Summarizer.Storage;

namespace Summarizer.Summaries;

/// <summary>How a summary was made, and what it took.</summary>
public sealed record Generation
{
    public required GenerationMethod Method { get; init; }

    /// <summary>Why the extractive model answered in place of the configured one; null where it did not.</summary>
    public string? Fallback { get; init; }

    public required string Model { get; init; }

    public required string PromptVersion { get; init; }

    /// <summary>Requests that were paid for this summary, over all runs that it took; answers that something else paid for are not among them.</summary>
    public int Calls { get; init; }

    public int Chunks { get; init; } = 1;

    /// <summary>The share of the article's text that the model read, 0..1.</summary>
    public double Coverage { get; init; } = 1.0;

    /// <summary>What was left undone without harm to what stands here, in words: a second opinion that the model did not give.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public TokenCounts Tokens { get; init; } = new(0, 0, 0, 0);

    /// <summary>Null where the price is not known; never 0 in its place.</summary>
    public decimal? Cost { get; init; }

    public long Milliseconds { get; init; }

    public DateTimeOffset Generated { get; init; }

    public StartedBy StartedBy { get; init; }
}

public enum GenerationMethod
{
    Model,
    Extractive,
    Verbatim,
}

public enum StartedBy
{
    Event,
    Sweep,
    Command,
}

/// <param name="CachedInput">Of <paramref name="Input"/>, what the provider had in its own cache.</param>
/// <param name="Reasoning">Of <paramref name="Output"/>, what the model thought and did not say.</param>
public sealed record TokenCounts(long Input, long CachedInput, long Output, long Reasoning)
{
    public static TokenCounts operator +(TokenCounts left, TokenCounts right) =>
        new(left.Input + right.Input, left.CachedInput + right.CachedInput, left.Output + right.Output, left.Reasoning + right.Reasoning);

    /// <summary>What a call that took these was paid, now.</summary>
    internal PaidCall PaidFor(string key, ModelPrice? price, TimeProvider time) =>
        new(key, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), new Spend(1, Input, CachedInput, Output, Reasoning, CostAt(price)));

    /// <summary>Null where no price is known.</summary>
    public decimal? CostAt(ModelPrice? price) =>
        price is null
            ? null
            : (((Input - CachedInput) * price.Input) + (CachedInput * (price.CachedInput ?? price.Input)) + (Output * price.Output))
                / 1_000_000;
}

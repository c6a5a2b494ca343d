namespace Summarizer.Summaries;

/// <summary>The model answered, and asking it again would not help: the extractive model takes its place.</summary>
/// <param name="reason">One of the words below; <c>generation.fallback</c> says it.</param>
/// <param name="spent">What the unusable answers took: calls, tokens and cost are paid all the same.</param>
public sealed class UnusableAnswerException(string reason, Generation spent) : Exception($"The model's answer can't be used: {reason}.")
{
    public const string Refusal = "refusal";
    public const string ContentFilter = "content-filter";
    public const string Length = "length";
    public const string Invalid = "invalid";
    public const string Ungrounded = "ungrounded";
    public const string TooLong = "too-long";
    public const string Rejected = "rejected";

    public string Reason { get; } = reason;

    public Generation Spent { get; } = spent;
}

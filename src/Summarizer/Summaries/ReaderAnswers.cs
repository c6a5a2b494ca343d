using System.Collections.Immutable;

namespace Summarizer.Summaries;

/// <summary>What the second reader decided, by the statement's text; empty where it was not asked or gave no answer.</summary>
internal static class ReaderAnswers
{
    public static IReadOnlyDictionary<string, ReaderDecision> None { get; } = ImmutableDictionary<string, ReaderDecision>.Empty;
}

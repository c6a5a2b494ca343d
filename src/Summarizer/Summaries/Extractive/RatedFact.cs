namespace Summarizer.Summaries.Extractive;

/// <param name="Worth">How much more than its words it is worth, 1 being nothing.</param>
/// <param name="IsConcrete">It tells something that can be looked up.</param>
internal readonly record struct RatedFact(FactCandidate Fact, double Worth, bool IsConcrete);

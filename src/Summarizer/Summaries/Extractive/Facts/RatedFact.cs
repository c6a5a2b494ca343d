namespace Summarizer.Summaries.Extractive.Facts;

/// <param name="Worth">How likely an editor prints it, 0 to 1.</param>
internal readonly record struct RatedFact(FactCandidate Fact, double Worth);

namespace Summarizer.Benchmarks.Corpus;

/// <summary>What came of one file; <paramref name="Detail"/> is the rejection's first word, or what a failure left behind.</summary>
internal sealed record CorpusOutcome(string Name, CorpusKind Kind, string Detail, double Seconds, long PeakBytes);

internal enum CorpusKind
{
    Article,
    Rejected,
    Crash,
    Hang,
    OverMemory,
}

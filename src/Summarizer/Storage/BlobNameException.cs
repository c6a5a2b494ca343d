namespace Summarizer.Storage;

/// <summary>A name that nothing is stored under; the message shows it without its control characters.</summary>
public sealed class BlobNameException(string name, string problem)
    : Exception($"'{string.Concat(name.Select(c => char.IsControl(c) ? '\uFFFD' : c))}' is no name to store an article under. {problem}");

namespace Summarizer.Language.Names;

/// <summary>Capitalized words that belong together, before it is known what they name: tokens <paramref name="From"/> to <paramref name="To"/>, inclusive.</summary>
internal sealed record NameRun(int From, int To)
{
    public string? Role { get; init; }

    /// <summary>Whether a title or office stands before it: then it is somebody.</summary>
    public bool Titled { get; init; }

    public string? Organization { get; init; }

    public NameKind? Kind { get; init; }

    public int Length => To - From + 1;
}

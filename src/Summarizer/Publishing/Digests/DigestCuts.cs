namespace Summarizer.Publishing;

/// <summary>How many of each an edition shows: where a format has a limit, ever less until it fits.</summary>
internal sealed record DigestCuts(int Corrections, int Stories, int Facts, int Also, int More)
{
    private const int MostCorrections = 10;

    public static DigestCuts None(Digest digest) =>
        new(MostCorrections, digest.Stories.Count, int.MaxValue, int.MaxValue, digest.More.Count);

    /// <summary>The next smaller edition: links go first, stories in full last. Null where nothing is left to cut.</summary>
    public DigestCuts? Less() =>
        this switch
        {
            { More: > 10 } => this with { More = More / 2 },
            { Also: > 5 } => this with { Also = 5 },
            { Facts: > 1 } => this with { Facts = 1 },
            { Stories: > 3 } => this with { Stories = Stories - 1 },
            { More: > 0 } => this with { More = 0 },
            { Also: > 0 } => this with { Also = 0, Facts = 0 },
            { Corrections: > 1 } => this with { Corrections = 1 },
            { Stories: > 0 } => this with { Stories = Stories - 1 },
            { Corrections: > 0 } => this with { Corrections = 0 },
            _ => null,
        };
}

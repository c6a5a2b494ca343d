using Summarizer.Grounding;

namespace Summarizer.Cli;

/// <summary>What scripts rely on.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int Failed = 1;

    /// <summary>Wrong use, or input that was rejected.</summary>
    public const int WrongUse = 2;

    /// <summary><c>check</c> found something that the article contradicts.</summary>
    public const int Contradicted = 3;

    /// <summary><c>check</c> found nothing that the article contradicts, but something that it may or may not bear out.</summary>
    public const int Open = 4;

    /// <summary>Of several verdicts the worst.</summary>
    public static int Of(IEnumerable<VerdictKind> verdicts) =>
        verdicts
            .Select(kind =>
                kind switch
                {
                    VerdictKind.Contradicted => Contradicted,
                    VerdictKind.Open => Open,
                    _ => Done,
                }
            )
            .OrderBy(code => code is Done ? int.MaxValue : code)
            .FirstOrDefault();

    /// <summary>Ctrl-C before the work was done, as shells expect it.</summary>
    public const int Interrupted = 130;
}

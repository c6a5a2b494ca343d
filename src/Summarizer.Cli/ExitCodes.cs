namespace Summarizer.Cli;

/// <summary>What scripts rely on.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int Failed = 1;

    /// <summary>Wrong use, or input that was rejected.</summary>
    public const int WrongUse = 2;

    /// <summary><c>check</c> found something that the article does not bear out.</summary>
    public const int NotBorneOut = 3;

    /// <summary>Ctrl-C before the work was done, as shells expect it.</summary>
    public const int Interrupted = 130;
}

namespace Summarizer.Cli.Checkup;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="Subject">What was looked at, such as "Node.js".</param>
/// <param name="Found">How it is.</param>
/// <param name="Remedy">What to do; null where it is right.</param>
internal sealed record Finding(string Subject, string Found, string? Remedy = null)
{
    public bool IsRight => Remedy is null;

    public override string ToString() => $"{(IsRight ? "ok  " : "mend")}  {Subject, -9} {Found}{(Remedy is null ? "" : $" {Remedy}")}";
}

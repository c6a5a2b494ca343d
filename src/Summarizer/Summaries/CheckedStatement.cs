using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>A statement and what code makes of it.</summary>
internal sealed record CheckedStatement(Statement Statement, VerdictKind Kind)
{
    /// <summary>Of one that is contradicted: a fixed word that <c>grounding.dropped</c> counts by.</summary>
    public string Rule { get; init; } = "contradicted";

    /// <summary>What speaks against it, for a person; null where nothing does.</summary>
    public string? Why { get; init; }

    /// <summary>Whether so much speaks against an open one that it goes where nobody can be asked.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Of one that is borne out: how.</summary>
    public Support Support { get; init; } = Support.Checked;

    /// <summary>The words cited for it, else those that come nearest to it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

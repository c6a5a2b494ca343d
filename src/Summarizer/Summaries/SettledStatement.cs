using Summarizer.Grounding;

namespace Summarizer.Summaries;

/// <summary>A statement as it is published, or why it is not.</summary>
/// <param name="Text">As readers get it; null where it is refused.</param>
internal sealed record SettledStatement(Statement Statement, string? Text, Support Support, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Of a refused one: the fixed word that it is counted by.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Of a refused one: why, for a person.</summary>
    public string Why { get; init; } = "";

    public bool Stands => Text is not null;

    public SummarySentence Published => new(Text!, Evidence, Support);

    public SettledStatement Refused(string rule, string why) => this with { Text = null, Rule = rule, Why = why };
}

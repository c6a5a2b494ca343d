using Summarizer.Language;

namespace Summarizer.Summaries;

/// <summary>Something that a proposal says of the article.</summary>
/// <param name="Cited">Where the sentences stand that are given for it; empty where none are.</param>
internal sealed record Statement(StatementPlace Place, string Text, IReadOnlyList<TextRange> Cited);

public enum StatementPlace
{
    Headline,
    Sentence,
    Paragraph,
    Bullet,
    Fact,
}

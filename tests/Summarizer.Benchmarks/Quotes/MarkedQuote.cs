using Summarizer.Language;

namespace Summarizer.Benchmarks.Quotes;

/// <summary>One stretch between marks, from its first letter to its last, and the places that name its speaker: none where the text doesn't say.</summary>
internal sealed record MarkedQuote(TextRange Range, IReadOnlyList<TextRange> Speakers);

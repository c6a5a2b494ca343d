namespace Summarizer.Language.Speech;

/// <summary>Words between quotation marks.</summary>
/// <param name="Inner">Without the marks.</param>
/// <param name="Outer">With them; in a paragraph that leaves the quotation open it ends with the paragraph.</param>
/// <param name="Open">Whether no mark closes it: the next paragraph may go on.</param>
internal readonly record struct QuoteSpan(TextRange Inner, TextRange Outer, bool Open);

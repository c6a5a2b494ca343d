namespace Summarizer.Language.Speech;

/// <summary>
/// Words that a text reports of someone. <paramref name="Range"/> is the quoted words without their marks (direct), or the reported clause
/// (indirect); <paramref name="Sentence"/> is the whole stretch with its attribution; <paramref name="Speaker"/> is as printed, null where nobody is named.
/// </summary>
public sealed record Quotation(TextRange Range, TextRange Sentence, string Text, string? Speaker, bool Direct)
{
    /// <summary>An answer of an interview: speech without quotation marks.</summary>
    public bool Unmarked { get; init; }
}

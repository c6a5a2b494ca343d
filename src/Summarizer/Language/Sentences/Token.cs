namespace Summarizer.Language.Sentences;

/// <summary>A word, a number or one mark of a text, by its place in it.</summary>
public readonly record struct Token(TextRange Range, TokenKind Kind)
{
    public int Start => Range.Start;

    public int End => Range.End;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public ReadOnlySpan<char> Span(string text) => text.AsSpan(Range.Start, Range.Length);

    public string Of(string text) => text[Range.Start..Range.End];

    /// <summary>Whether the token reads <paramref name="word"/>, whatever the case.</summary>
    public bool Is(string text, string word) => Span(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is the mark <paramref name="mark"/>.</summary>
    public bool Is(string text, char mark) => Range.Length == 1 && text[Range.Start] == mark;

    public bool StartsUpper(string text) => char.IsUpper(text[Range.Start]);
}

public enum TokenKind
{
    /// <summary>Letters, with digits and apostrophes inside: "don't", "O’Brien", "Q3", "U.S."; the possessive "’s" is a word of its own; so is each Han or kana character.</summary>
    Word,

    /// <summary>Digits with separators inside: "3,200", "2.5". What is glued to them ("bn", "th", "km") is the next word.</summary>
    Number,

    /// <summary>One mark or symbol, hyphens included.</summary>
    Punctuation,
}

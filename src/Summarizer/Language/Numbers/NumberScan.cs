using Summarizer.Language.Sentences;

namespace Summarizer.Language.Numbers;

/// <summary>A stretch of text as tokens, with the questions that reading a figure asks of them.</summary>
internal sealed record NumberScan(string Text, List<Token> Tokens, NumberLexicon Lexicon)
{
    public int Count => Tokens.Count;

    public bool Is(int at, string word) => at >= 0 && at < Count && Tokens[at].Is(Text, word);

    public bool Is(int at, char mark) => at >= 0 && at < Count && Tokens[at].Is(Text, mark);

    public bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].IsWord;

    public bool IsDash(int at) =>
        at >= 0 && at < Count && Tokens[at].Range.Length == 1 && Text[Tokens[at].Start] is '-' or '–' or '—' or '‑';

    public ReadOnlySpan<char> Span(int at) => at >= 0 && at < Count ? Tokens[at].Span(Text) : default;

    /// <summary>Whether nothing stands between this token and the one before.</summary>
    public bool Glued(int at) => at > 0 && at < Count && Tokens[at].Start == Tokens[at - 1].End;

    public bool StartsUpper(int at) => at >= 0 && at < Count && Tokens[at].StartsUpper(Text);

    public NumberReading Number(int at, bool afterArticle = false) => NumberReader.Read(Text, Tokens, at, Lexicon, afterArticle);
}

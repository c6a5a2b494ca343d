using System.Collections.Frozen;
using Summarizer.Language.Sentences;

namespace Summarizer.Language.Names;

/// <summary>
/// A text as names are read in it: its tokens, which of them begin a sentence or stand in a line whose every word is capitalized, and which
/// words the text also writes small. Where capitals mean nothing, a word is a name only if something else says so.
/// </summary>
internal sealed class NameText
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet
        .ToFrozenSet([
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prof",
            "St",
            "Jr",
            "Sr",
            "Gov",
            "Sen",
            "Rep",
            "Gen",
            "Lt",
            "Col",
            "Sgt",
            "Capt",
            "Rev",
            "Hon",
            "Maj",
            "Cpl",
            "Adm",
            "Det",
            "Insp",
            "Supt",
            "Mt",
            "Ft",
            "vs",
            "No",
        ])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> small = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> capitalInside = new(StringComparer.Ordinal);

    public NameText(string text)
    {
        Text = text;
        Tokens = Tokenizer.Tokenize(text);
        Weak = new bool[Tokens.Count];
        MarkStarts();
        MarkHeadlines();
        var (smallWords, capitals) = (
            small.GetAlternateLookup<ReadOnlySpan<char>>(),
            capitalInside.GetAlternateLookup<ReadOnlySpan<char>>()
        );
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens[i].IsWord)
            {
                continue;
            }

            if (!IsCapital(i))
            {
                smallWords.Add(Span(i));
            }
            else if (!Weak[i])
            {
                capitals.Add(Span(i));
            }
        }
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public int Count => Tokens.Count;

    /// <summary>Whether the token's capital says nothing.</summary>
    public bool[] Weak { get; }

    public bool IsCapital(int at) => at >= 0 && at < Count && Tokens[at].IsWord && char.IsUpper(Text[Tokens[at].Start]);

    public bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].IsWord;

    public ReadOnlySpan<char> Span(int at) => at >= 0 && at < Count ? Tokens[at].Span(Text) : default;

    public bool Is(int at, string word) => at >= 0 && at < Count && Tokens[at].Is(Text, word);

    public bool Glued(int at) => at > 0 && at < Count && Tokens[at].Start == Tokens[at - 1].End;

    public bool IsPossessive(int at) => Span(at) is "'s" or "’s" or "'S" or "’S";

    public ReadOnlySpan<char> Between(int from, int to) => Text.AsSpan(Tokens[from].Start, Tokens[to].End - Tokens[from].Start);

    /// <summary>Whether the text writes the word without a capital somewhere.</summary>
    public bool IsAlsoSmall(string word) => small.Contains(word);

    /// <summary>Whether the text capitalizes the word where nothing asks for it.</summary>
    public bool IsCapitalInside(string word) => capitalInside.Contains(word);

    /// <summary>Whether a line break, or the text's end, stands before the token.</summary>
    public bool BeginsLine(int at) =>
        at == 0 || at >= Count || Text.AsSpan(Tokens[at - 1].End, Tokens[at].Start - Tokens[at - 1].End).Contains('\n');

    /// <summary>The tokens that begin within a stretch.</summary>
    public List<Token> Within(TextRange range)
    {
        var from = Sorted.FirstFrom(Tokens, range.Start, static token => token.Start);
        return Tokens.GetRange(from, Sorted.FirstFrom(Tokens, range.End, static token => token.Start) - from);
    }

    private void MarkStarts()
    {
        // The last token that is neither quotation mark nor bracket.
        var before = -1;
        for (var i = 0; i < Count; i++)
        {
            before = Span(i - 1) is [] or "\"" or "“" or "‘" or "'" or "«" or "„" or "(" or "[" or "”" or "’" or ")" ? before : i - 1;
            Weak[i] =
                before < 0
                || BeginsLine(i)
                || before < i - 1 && Span(i - 1) is "\"" or "“" or "‘" or "„" or "«" && QuoteStarts(before)
                || EndsSentence(before);
        }
    }

    private bool QuoteStarts(int before) => Tokens[before].Kind == TokenKind.Punctuation;

    private bool EndsSentence(int at) =>
        Span(at) is "!" or "?" or ":" or ";" or "•" or "—" or "|" || (Span(at) is "." && !IsAbbreviation(at - 1));

    private bool IsAbbreviation(int at) =>
        IsWord(at)
        && Tokens[at].End == Tokens[at + 1].Start
        && (Abbreviations.Contains(Span(at)) || (Tokens[at].Range.Length == 1 && char.IsUpper(Text[Tokens[at].Start])));

    public bool IsAbbreviationDot(int at) => Span(at) is "." && IsAbbreviation(at - 1);

    /// <summary>A line of four words or more, most of them capitalized and no sentence's end: a headline, in whose capitals nothing can be read.</summary>
    private void MarkHeadlines()
    {
        for (var start = 0; start < Count; )
        {
            var end = start + 1;
            while (end < Count && !BeginsLine(end))
            {
                end++;
            }

            var (words, capitals) = (0, 0);
            for (var i = start; i < end; i++)
            {
                if (IsWord(i) && Tokens[i].Range.Length > 3)
                {
                    words++;
                    capitals += IsCapital(i) ? 1 : 0;
                }
            }

            if (words >= 3 && capitals > words * 0.7 && Span(end - 1) is not ".")
            {
                Array.Fill(Weak, true, start, end - start);
            }

            start = end;
        }
    }
}

using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;

namespace Summarizer.Language.Dates;

/// <summary>A stretch of text as tokens and date words, with the questions that the date grammar asks of them.</summary>
internal sealed class DateScan
{
    private const int Deepest = 4;

    private readonly DateWord[] words;
    private (bool Read, DatePart? Point)[]? points;
    private int depth;

    public DateScan(string text, List<Token> tokens, DateLexicon lexicon, NumberLexicon numbers, DateOnly? reference)
    {
        (Text, Tokens, Lexicon, Numbers, Reference) = (text, tokens, lexicon, numbers, reference);
        words = new DateWord[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens[i].IsWord ? lexicon.Find(tokens[i].Span(text)) : default;
        }
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public DateLexicon Lexicon { get; }

    public NumberLexicon Numbers { get; }

    public DateOnly? Reference { get; }

    public int Count => Tokens.Count;

    public DateWordKind Kind(int at) => at >= 0 && at < Count ? words[at].Kind : DateWordKind.None;

    public int Value(int at) => words[at].Value;

    public bool Is(int at, DateWordKind kind) => Kind(at) == kind;

    public bool Is(int at, DateWordKind kind, int value) => Kind(at) == kind && words[at].Value == value;

    public DateUnit Unit(int at) => Kind(at) == DateWordKind.Unit ? (DateUnit)words[at].Value : DateUnit.None;

    public bool Is(int at, string word) => at >= 0 && at < Count && Tokens[at].Is(Text, word);

    public bool Is(int at, char mark) => at >= 0 && at < Count && Tokens[at].Is(Text, mark);

    public bool IsDash(int at) =>
        at >= 0 && at < Count && Tokens[at].Range.Length == 1 && Text[Tokens[at].Start] is '-' or '–' or '—' or '‑' or '~';

    public bool IsNumber(int at) => at >= 0 && at < Count && Tokens[at].IsNumber;

    public bool IsWord(int at) => at >= 0 && at < Count && Tokens[at].IsWord;

    public ReadOnlySpan<char> Span(int at) => at >= 0 && at < Count ? Tokens[at].Span(Text) : default;

    /// <summary>Whether nothing stands between this token and the one before.</summary>
    public bool Glued(int at) => at > 0 && at < Count && Tokens[at].Start == Tokens[at - 1].End;

    public bool StartsUpper(int at) => at >= 0 && at < Count && Tokens[at].StartsUpper(Text);

    /// <summary>Past "the", where it stands at <paramref name="at"/>.</summary>
    public int PassThe(int at) => Is(at, "the") ? at + 1 : at;

    /// <summary>The date that begins at a token, read once. Dates counted from dates are read a few deep: "a week after two days after Easter".</summary>
    public DatePart? Point(int at, Func<DateScan, int, DatePart?> read)
    {
        if (at < 0 || at >= Count || depth > Deepest)
        {
            return null;
        }

        points ??= new (bool, DatePart?)[Count];
        if (!points[at].Read)
        {
            depth++;
            points[at] = (true, read(this, at));
            depth--;
        }

        return points[at].Point;
    }

    public NumberReading Number(int at) => NumberReader.Read(Text, Tokens, at, Numbers);

    public bool IsNumberWord(int at) => IsNumber(at) || (IsWord(at) && Numbers.Find(Span(at)).Kind != NumberWordKind.None);

    /// <summary>Digits alone, without separators, as an integer.</summary>
    public int? Integer(int at, int digits = 9)
    {
        if (!IsNumber(at) || Tokens[at].Range.Length > digits)
        {
            return null;
        }

        var value = 0;
        foreach (var c in Tokens[at].Span(Text))
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}

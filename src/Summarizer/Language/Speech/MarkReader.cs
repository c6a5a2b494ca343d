using System.Buffers;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Finds what may be quotation marks in a paragraph and weighs by the characters around each how it reads: tokenized text has spaces on both sides.</summary>
internal static class MarkReader
{
    private const int Never = 40;
    private static readonly SearchValues<char> All = SearchValues.Create("“”„«»\"`‘’'");
    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = WordList
        .Load("Language/Speech/elisions.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<QuoteMark> Read(string text, TextRange paragraph)
    {
        var marks = new List<QuoteMark>();
        var german = false;
        for (var at = paragraph.Start; at < paragraph.End; )
        {
            var next = text.AsSpan(at, paragraph.End - at).IndexOfAny(All);
            if (next < 0)
            {
                break;
            }

            at += next;
            german |= text[at] == '„';
            var length = text[at] is '`' or '\'' && at + 1 < paragraph.End && text[at + 1] == text[at] ? 2 : 1;
            if (!IsInWord(text, at, length, paragraph))
            {
                marks.Add(Weigh(text, at, length, paragraph, german));
            }

            at += length;
        }

        return marks;
    }

    /// <summary>"don't": most apostrophes.</summary>
    private static bool IsInWord(string text, int at, int length, TextRange paragraph) =>
        length == 1
        && text[at] is '\'' or '’'
        && at > paragraph.Start
        && at + 1 < paragraph.End
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);

    private static QuoteMark Weigh(string text, int at, int length, TextRange paragraph, bool german)
    {
        var place = MarkPlace.Of(text, at, at + length, paragraph);
        var single = length == 1 && text[at] is '‘' or '’' or '\'' or '`';
        var (open, close) = (text[at], single) switch
        {
            ('„', _) => (0, Never),
            ('“', _) when german => (20, 0),
            ('“', _) => place.Closing ? (15, 10) : (0, 30),
            ('”', _) => place.Opening ? (20, 3) : (40, 0),
            ('«', _) => place.Closing && !place.Alone ? (30, 5) : (0, Never),
            ('»', _) => place.Opening && !place.Alone ? (5, 30) : (Never, 0),
            ('`', false) => place.BeforeStop ? (30, 15)
            : place.AfterComma && place.BeforeSmall && place.Alone ? (6, 3)
            : (0, 30),
            ('‘', _) => place.Opening
                ? place.Alone
                    ? (2, 15)
                    : (0, 30)
                : (15, 15),
            ('’', _) => place.Opening && !place.Alone ? (15, 20)
            : place.Alone ? (15, 2)
            : (Never, AfterWord(place)),
            _ => Straight(place, single),
        };
        var again =
            open >= 15 && !place.Alone ? Never
            : place.AfterStop && !place.BeforeSmall
                ? place.Alone ? 2
                    : 6
            : place.Alone ? 28
            : 20;
        return new QuoteMark(
            at,
            length,
            single,
            open,
            close,
            again,
            single ? Apostrophe(text, at, place)
                : place.AfterDigit ? 8
                : 30,
            !(place.AfterStop || place.AfterComma || place.AfterColon)
        );
    }

    private static (int Open, int Close) Straight(MarkPlace place, bool single)
    {
        if (!place.Alone)
        {
            return place.Opening ? (single ? 2 : 0, Never)
                : place.Closing ? (Never, single ? AfterWord(place) : 0)
                : place.AfterStop || place.AfterComma ? (10, 10)
                : (18, 18);
        }

        return place.BeforeStop ? (Never, 0)
            : place.AfterColon ? (0, Never)
            : place.AfterComma
                ? place.AfterVerb ? (0, 8)
                    : (15, 0)
            : place.AfterStop
                ? place.BeforeSmall ? (15, 0)
                    : (3, 3)
            : place.Inside
                ? single && place.AfterPlural ? (10, 8)
                    : (4, 4)
            : (0, 0);
    }

    /// <summary>A single mark that closes after a letter may be a plural's.</summary>
    private static int AfterWord(MarkPlace place) =>
        place.AfterStop || place.AfterComma ? 0
        : place.AfterPlural && !place.BeforeStop ? 6
        : 2;

    private static int Apostrophe(string text, int at, MarkPlace place)
    {
        if (place.Alone)
        {
            return IsElision(text, at, place) ? -15
                : place.AfterPlural ? 2
                : 15;
        }

        if (place.Opening)
        {
            return IsElision(text, at, place) ? -15
                : text[at] == '’' ? 6
                : 15;
        }

        return place.Closing
            ? place.AfterStop || place.AfterComma
                ? 20
                : place.AfterPlural
                    ? 4
                    : place.BeforeStop
                        ? 10
                        : 12
            : 3;
    }

    /// <summary>"'em", "’til", "'90s", and the rest of a word in tokenized text: "it 's".</summary>
    private static bool IsElision(string text, int at, MarkPlace place)
    {
        var rest = text.AsSpan(at + 1, Math.Min(6, text.Length - at - 1)).TrimStart(' ');
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        var split = length is 1 or 2 && rest[..length] is not "em" and not "n";
        if (place.Alone)
        {
            // "it ’ s".
            return split
                && place.AfterLetter
                && rest[..length] is "s" or "t" or "m" or "d" or "ll" or "re" or "ve"
                && length < rest.Length
                && rest[length] == ' ';
        }

        return length is 2 or 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && (length == 2 || rest[2] == 's')
            || (Elisions.Contains(rest[..length]) && (!split || place.AfterLetter));
    }
}

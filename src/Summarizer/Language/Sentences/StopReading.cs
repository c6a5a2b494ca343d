namespace Summarizer.Language.Sentences;

/// <summary>Tells whether a stop ends a sentence, and where the sentence then ends: its closing quotes belong to it.</summary>
internal static class StopReading
{
    /// <returns>The position after the sentence, or -1 where the stop ends none.</returns>
    public static int EndAfter(string text, int stop, TextRange sentence, string language, OpenQuotes quotes)
    {
        var last = stop;
        while (last + 1 < sentence.End && Marks.IsAnyStop(text[last + 1]))
        {
            last++;
        }

        if (quotes.InBracket(stop))
        {
            return -1;
        }

        var end = Closers(text, last + 1, sentence.End);
        if (Marks.IsSurePeriod(text[last]))
        {
            return GoesOnInJapanese(text, last + 1, end, sentence.End) ? -1 : end;
        }

        var detached = stop > sentence.Start && char.IsWhiteSpace(text[stop - 1]);
        end = detached ? DetachedClosers(text, end, sentence, quotes) : SpacedGuillemet(text, end, sentence.End);
        var next = end;
        while (next < sentence.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= sentence.End)
        {
            return sentence.End;
        }

        if (text[stop] == '.' && last == stop)
        {
            return FullStop.Ends(text, new(stop, end, next, detached), sentence, language) ? end : -1;
        }

        var first = FirstLetter(text, next, sentence.End);
        var capital = !char.IsLower(first) && !IsContinuation(first);
        if (next == end)
        {
            // "What?Nobody knew": a missing space, as long as the stop isn't inside a word or an address.
            return
                capital
                && char.IsLetter(first)
                && !Marks.IsAnyStop(first)
                && char.IsUpper(first)
                && stop > sentence.Start
                && char.IsLower(text[stop - 1])
                ? end
                : -1;
        }

        var ellipsis = text[stop] == '…' || last > stop && text[stop] == '.';
        return capital && !(ellipsis && IsAlone(text, next, sentence.End, 'I')) ? end : -1;
    }

    /// <summary>The position after closing marks and footnote marks ("[3]") that follow a stop directly.</summary>
    private static int Closers(string text, int position, int limit)
    {
        while (position < limit)
        {
            var c = text[position];
            if (Marks.OnlyCloses(c) || Marks.MayDoBoth(c) && !StartsWord(text, position + 1, limit))
            {
                position++;
            }
            else if (
                c == '['
                && position + 2 < limit
                && char.IsAsciiDigit(text[position + 1])
                && text.IndexOf(']', position, Math.Min(5, limit - position)) is > 0 and var close
            )
            {
                position = close + 1;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // French sets its closing guillemet off: « Oui. »
    private static int SpacedGuillemet(string text, int position, int limit) =>
        position + 1 < limit && char.IsWhiteSpace(text[position]) && text[position + 1] == '»' && !StartsWord(text, position + 2, limit)
            ? position + 2
            : position;

    // Tokenized text: " . ''", " . '" and " . )" where the mark stands alone and closes.
    private static int DetachedClosers(string text, int position, TextRange sentence, OpenQuotes quotes)
    {
        while (position + 1 < sentence.End && char.IsWhiteSpace(text[position]))
        {
            var mark = position + 1;
            if (text.AsSpan(mark, Math.Min(2, sentence.End - mark)) is "''")
            {
                position = mark + 2;
            }
            else if (
                OpenQuotes.StandsAlone(text, mark, sentence)
                && (text[mark] is '\'' or '"' ? quotes.Closes(text[mark]) : Marks.OnlyCloses(text[mark]))
            )
            {
                position = mark + 1;
                break;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static bool StartsWord(string text, int position, int limit) =>
        position < limit && (char.IsLetterOrDigit(text[position]) || Marks.OnlyOpens(text[position]));

    // 「…。」と述べた: the quotation is a part of the sentence around it.
    private static bool GoesOnInJapanese(string text, int afterStop, int end, int limit) =>
        end > afterStop
        && end < limit
        && text[end] is 'と' or 'っ' or 'は' or 'が' or 'を' or 'で' or 'に' or 'も' or 'の' or '、'
        && end > afterStop;

    /// <summary>The first character at or after <paramref name="position"/> that opens no quotation or bracket.</summary>
    public static char FirstLetter(string text, int position, int limit)
    {
        while (position < limit && (Marks.Opens(text[position]) || text[position] is ' ' or '-' or '–' or '—'))
        {
            position++;
        }

        return position < limit ? text[position] : '\0';
    }

    public static bool IsContinuation(char c) => c is ',' or ';' or ':' or ')' or '%' || Marks.IsAnyStop(c);

    private static bool IsAlone(string text, int position, int limit, char letter) =>
        text[position] == letter && (position + 1 >= limit || !char.IsLetter(text[position + 1]));
}

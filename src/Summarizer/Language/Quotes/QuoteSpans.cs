namespace Summarizer.Language;

/// <summary>
/// Finds quotation marks that belong together in one paragraph: “ ”, straight ", « », „ “, `` '' and, with care for apostrophes, single ones.
/// A quotation inside another is part of it.
/// </summary>
internal static class QuoteSpans
{
    public static List<QuoteSpan> Find(string text, TextRange paragraph)
    {
        var spans = new List<QuoteSpan>();
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var next = text.AsSpan(at, paragraph.End - at).IndexOfAny(QuoteMark.Openers);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (QuoteMark.At(text, at, paragraph) is not { } mark)
            {
                at++;
                continue;
            }

            var inner = at + mark.Length;
            var end = mark.Single ? SingleQuotes.Close(text, at, paragraph, mark) : Close(text, inner, paragraph, mark);
            if (end < 0 && (mark.Single || QuoteMark.StandsAlone(text, at, paragraph)))
            {
                at++;
                continue;
            }

            var open = end < 0;
            var (last, outer) = open ? (paragraph.End, paragraph.End) : (end, end + mark.CloseLength(text, end));
            spans.Add(new QuoteSpan(Trim(text, inner, last), new TextRange(at, outer), open));
            at = Math.Max(outer, at + 1);
        }

        return spans;
    }

    /// <returns>Where the mark that closes stands, -1 where none does.</returns>
    public static int Close(string text, int from, TextRange paragraph, QuoteMark mark)
    {
        for (var at = from; at < paragraph.End; at++)
        {
            if (mark.Closers[0] == '`')
            {
                if (text[at] == '\'' && at + 1 < paragraph.End && text[at + 1] == '\'')
                {
                    return at;
                }
            }
            else if (text[at] is '“' && mark.Closers[0] == '”' && IsMisprinted(text, at, paragraph))
            {
                return at;
            }
            else if (mark.Closers.Contains(text[at]) && !(text[at] == '"' && OpensAgain(text, at, from, paragraph)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>An opening mark where only a closing one can stand: before a space or an end, after a word.</summary>
    private static bool IsMisprinted(string text, int at, TextRange paragraph) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= paragraph.End || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ',' or '.' or ';');

    /// <summary>A straight mark with space before and none after opens: the earlier one was never closed, or a new paragraph of the speech begins.</summary>
    private static bool OpensAgain(string text, int at, int from, TextRange paragraph) =>
        at > from && char.IsWhiteSpace(text[at - 1]) && at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1])
        && (QuoteMark.IsAfterStop(text, at, paragraph) || text.AsSpan(at + 1, paragraph.End - at - 1).Contains('"'));

    private static TextRange Trim(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return new TextRange(from, to);
    }
}

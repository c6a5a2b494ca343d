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
            if (MarkAt(text, at, paragraph) is not { } mark)
            {
                at++;
                continue;
            }

            var inner = at + mark.Length;
            var end = Close(text, inner, paragraph, mark);
            if (end < 0 && mark.Single)
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

    private readonly record struct Mark(int Length, string Closers, bool Single)
    {
        public int CloseLength(string text, int at) => text[at] is '\'' && Closers[0] == '`' ? 2 : 1;
    }

    private static Mark? MarkAt(string text, int at, TextRange paragraph)
    {
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        var opens = (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '.' or ',' or '?' or '!' || before is '“' or '"') && !char.IsWhiteSpace(after);
        return text[at] switch
        {
            '“' => new Mark(1, "”\"", false),
            '„' => new Mark(1, "“”\"", false),
            '«' => new Mark(1, "»", false),
            '»' when opens => new Mark(1, "«", false),
            '"' when opens || at == paragraph.Start => new Mark(1, "\"”", false),
            '`' when after == '`' => new Mark(2, "`'", false),
            '‘' when opens && !IsElision(text, at, paragraph) => new Mark(1, "’", true),
            '\'' when char.IsWhiteSpace(before) || before is '(' or '"' or '“' => char.IsLetterOrDigit(after) && !IsElision(text, at, paragraph) ? new Mark(1, "'", true) : null,
            _ => null,
        };
    }

    private static int Close(string text, int from, TextRange paragraph, Mark mark)
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
            else if (mark.Closers.Contains(text[at]) && (!mark.Single || Closes(text, at, paragraph)) && !(text[at] == '"' && OpensAgain(text, at, from, paragraph)))
            {
                return at;
            }
            else if (mark.Single && text[at] is '"' or '“' or '”')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>An opening mark where only a closing one can stand: before a space or an end, after a word.</summary>
    private static bool IsMisprinted(string text, int at, TextRange paragraph) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= paragraph.End || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ',' or '.' or ';');

    /// <summary>A straight mark with space before and none after opens: the earlier one was never closed.</summary>
    private static bool OpensAgain(string text, int at, int from, TextRange paragraph) =>
        at > from && char.IsWhiteSpace(text[at - 1]) && at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]) && text.AsSpan(at + 1, paragraph.End - at - 1).Contains('"');

    /// <summary>A single mark closes where no letter follows, after punctuation or before it: "dogs' collars" has an apostrophe.</summary>
    private static bool Closes(string text, int at, TextRange paragraph)
    {
        var before = text[at - 1];
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        return !char.IsLetterOrDigit(after) && (before is '.' or ',' or '!' or '?' or '…' || after is '.' or ',' or ';' or ':' or ')' or '"' or '”' or '?' or '!' || before is not ('s' or 'S') || !NextCloses(text, at + 1, paragraph));
    }

    private static bool NextCloses(string text, int from, TextRange paragraph)
    {
        for (var at = from; at < paragraph.End; at++)
        {
            if (text[at] is '’' or '\'' && !(at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1])))
            {
                return true;
            }

            if (text[at] is '‘' or '.' or '“')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"'em", "’til", "'90s".</summary>
    private static bool IsElision(string text, int at, TextRange paragraph)
    {
        var rest = text.AsSpan(at + 1, Math.Min(6, paragraph.End - at - 1));
        return rest.StartsWith("em ") || rest.StartsWith("til ") || rest.StartsWith("tis ") || rest.StartsWith("n ") || rest.StartsWith("cause ") || rest.StartsWith("bout ")
            || (rest.Length >= 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && rest[2] == 's');
    }

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

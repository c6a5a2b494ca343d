namespace Summarizer.Language.Speech;

/// <summary>
/// Finds quotation marks that belong together in one paragraph: “ ”, straight ", « », „ “, `` '' and, among apostrophes, single ones.
/// A quotation inside another is part of it; a mark that was forgotten is thought of.
/// </summary>
internal static class QuoteSpans
{
    /// <summary>What is never closed goes on to the paragraph's end only if that is near.</summary>
    private const int LongestOpen = 1200;

    public static List<QuoteSpan> Find(string text, TextRange paragraph)
    {
        var marks = MarkReader.Read(text, paragraph);
        var spans = new List<QuoteSpan>();
        if (marks.Count == 0)
        {
            return spans;
        }

        var path = MarkPath.Of(marks, text, paragraph.End);
        QuoteMark? open = null;
        for (var i = 0; i < marks.Count; i++)
        {
            switch (path[i].Role)
            {
                case MarkRole.Open:
                    open = marks[i];
                    break;
                case MarkRole.OpenAfterOpen:
                    Add(spans, text, open!.Value, SentenceEnd(text, open.Value.End, marks[i].At));
                    open = marks[i];
                    break;
                case MarkRole.Close:
                    spans.Add(new QuoteSpan(Trim(text, open!.Value.End, marks[i].At), new TextRange(open.Value.At, marks[i].End), false));
                    open = null;
                    break;
                case MarkRole.CloseOnly
                    when !marks[i].Single
                        && SentenceStart(text, spans.Count > 0 ? spans[^1].Outer.End : paragraph.Start, marks[i].At) is var start
                        && start >= 0:
                    spans.Add(new QuoteSpan(Trim(text, start, marks[i].At), new TextRange(start, marks[i].End), false));
                    break;
                default:
                    break;
            }
        }

        if (open is { } last && !last.Single && paragraph.End - last.End <= LongestOpen)
        {
            spans.Add(new QuoteSpan(Trim(text, last.End, paragraph.End), new TextRange(last.At, paragraph.End), true));
        }
        else if (open is { } unclosed)
        {
            Add(spans, text, unclosed, SentenceEnd(text, unclosed.End, paragraph.End));
        }

        return spans;
    }

    private static void Add(List<QuoteSpan> spans, string text, QuoteMark open, int end)
    {
        if (end > open.End)
        {
            spans.Add(new QuoteSpan(Trim(text, open.End, end), new TextRange(open.At, end), false));
        }
    }

    /// <summary>After the first stop that a space follows.</summary>
    private static int SentenceEnd(string text, int from, int limit)
    {
        for (var at = from; at < limit; at++)
        {
            if (text[at] is '.' or '?' or '!' && (at + 1 >= limit || char.IsWhiteSpace(text[at + 1])))
            {
                return at + 1;
            }
        }

        return limit;
    }

    /// <summary>Where the sentence begins that a mark closes after a comma or stop, -1 if it closes something else.</summary>
    private static int SentenceStart(string text, int limit, int mark)
    {
        var last = mark - 1;
        while (last > limit && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        if (last <= limit || text[last] is not (',' or '?' or '!' or '.'))
        {
            return -1;
        }

        for (var at = last - 1; at > limit; at--)
        {
            if (char.IsWhiteSpace(text[at]) && text[at - 1] is '.' or '?' or '!' && char.IsUpper(text[at + 1]))
            {
                return at + 1;
            }
        }

        return limit;
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

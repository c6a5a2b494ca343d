namespace Summarizer.Language;

/// <summary>Closes what a single mark opens, among apostrophes, quotations within and marks that open again at each paragraph of the speech.</summary>
internal static class SingleQuotes
{
    /// <returns>Where the mark that closes stands, -1 where none does: then it was an apostrophe.</returns>
    public static int Close(string text, int open, TextRange paragraph, QuoteMark mark)
    {
        var introduced = open == paragraph.Start || IsIntroduced(text, open, paragraph);
        for (var at = open + 1; at < paragraph.End; at++)
        {
            switch (text[at])
            {
                case '”' when QuoteMark.IsAfterStop(text, at, paragraph) && text[at - 1] is not ' ':
                    return at;
                case '`' when introduced && at + 1 < paragraph.End && text[at + 1] == '`' && QuoteMark.IsAfterStop(text, at, paragraph):
                    at++;
                    break;
                case '"' or '“' or '”' or '`':
                    // Double marks within single ones, where speech is sure to have begun.
                    var inner = introduced && QuoteMark.At(text, at, paragraph) is { } twofold ? QuoteSpans.Close(text, at + twofold.Length, paragraph, twofold) : -1;
                    if (inner < 0)
                    {
                        return -1;
                    }

                    at = inner;
                    break;
                case '\'' or '‘' when QuoteMark.SingleOpens(text, at, paragraph) && !QuoteMark.IsAfterStop(text, at, paragraph):
                    var end = Next(text, at + 1, paragraph, mark);
                    if (end >= 0 && Next(text, end + 1, paragraph, mark) < 0)
                    {
                        return -1;
                    }

                    at = Math.Max(end, at);
                    break;
                case var c when mark.Closers.Contains(c) && Closes(text, at, paragraph):
                    if (!(QuoteMark.StandsAlone(text, at, paragraph) && GoesOn(text, at, paragraph, mark)))
                    {
                        return at;
                    }

                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    private static bool IsIntroduced(string text, int open, TextRange paragraph)
    {
        var last = open - 1;
        while (last > paragraph.Start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return text[last] is ':' or ';' or ',' or '.' or '?' or '!';
    }

    /// <summary>The next mark that closes, if none opens before it.</summary>
    private static int Next(string text, int from, TextRange paragraph, QuoteMark mark)
    {
        for (var at = from; at < paragraph.End; at++)
        {
            if (mark.Closers.Contains(text[at]) && Closes(text, at, paragraph))
            {
                return at;
            }

            if (text[at] is '\'' or '‘' && QuoteMark.SingleOpens(text, at, paragraph))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A lone mark between sentences, with another at the end of these and nobody named as speaking in them: the speech's next paragraph.</summary>
    private static bool GoesOn(string text, int at, TextRange paragraph, QuoteMark mark)
    {
        if (!QuoteMark.IsAfterStop(text, at, paragraph))
        {
            return false;
        }

        for (var next = at + 1; next < paragraph.End; next++)
        {
            if ((mark.Closers.Contains(text[next]) && QuoteMark.StandsAlone(text, next, paragraph)) || (text[next] == '`' && text[next - 1] == ' '))
            {
                var between = text.AsSpan(at + 1, next - at - 1);
                return QuoteMark.IsAfterStop(text, next, paragraph) && !between.Contains(':')
                    && !between.Contains(" said ", StringComparison.Ordinal) && !between.Contains(" says ", StringComparison.Ordinal) && !between.Contains(" told ", StringComparison.Ordinal) && !between.Contains(" added ", StringComparison.Ordinal);
            }
        }

        return false;
    }

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
}

namespace Summarizer.Language;

/// <summary>
/// Finds dates and resolves them against the day an article was published, by the conventions of news: "on Monday" is the latest Monday
/// unless the sentence looks ahead, a month without a year the nearest that fits the sentence's tense.
/// </summary>
public static class DateFinder
{
    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    /// <param name="reference">The article's date; null leaves relative dates unresolved.</param>
    public static IReadOnlyList<DateMention> Find(string text, TextRange range, DateOnly? reference, string language) =>
        Find(text, Tokenizer.Tokenize(text, range), reference, language);

    /// <summary>The same of a stretch that is tokenized already.</summary>
    public static IReadOnlyList<DateMention> Find(string text, List<Token> tokens, DateOnly? reference, string language)
    {
        var scan = new DateScan(text, tokens, DateLexicon.For(language), NumberLexicon.For(language), reference);
        var found = new List<DateMention>();
        for (var at = 0; at < scan.Count;)
        {
            at = MayBegin(scan, at) && Read(scan, at, found) is var next and > 0 ? next : at + 1;
        }

        return found;
    }

    private static int Read(DateScan scan, int at, List<DateMention> found)
    {
        if ((DateRanges.Read(scan, at) ?? DateRanges.Open(scan, at)) is { } range && range.Next > at)
        {
            found.Add(Mention(scan, at, range.Next, range.Span, DatePrecision.Range));
            return range.Next;
        }

        if (PointReader.Read(scan, at) is not { } point || point.Next <= at)
        {
            return 0;
        }

        found.Add(Mention(scan, at, point.Next, point.Resolve(scan.Reference, DateTenses.At(scan, at)), point.Precision));
        return point.Next;
    }

    private static DateMention Mention(DateScan scan, int from, int next, DaySpan? span, DatePrecision precision)
    {
        var range = new TextRange(scan.Tokens[from].Start, scan.Tokens[next - 1].End);
        return new DateMention(range, range.Of(scan.Text), span?.From, span?.To, precision);
    }

    /// <summary>Most words begin no date: a cheap look before the grammar.</summary>
    private static bool MayBegin(DateScan scan, int at) => scan.Kind(at) is not (DateWordKind.None or DateWordKind.Ago) || scan.IsNumber(at)
        || scan.Span(at) is "from" or "between" or "From" or "Between" or "within" or "couple" or "few" or "several" or "half" or "starting" or "commencing" or "effective" or "no" or "as" or "greater" or "w" or "'" or "’" or "‘"
        || IsGlued(scan.Span(at)) || Periods.MayBegin(scan.Span(at)) || (scan.IsWord(at) && (scan.Numbers.Find(scan.Span(at)).Kind != NumberWordKind.None || Holidays.MayBegin(scan.Span(at))));

    /// <summary>"Dec31".</summary>
    private static bool IsGlued(ReadOnlySpan<char> word) => word.Length is >= 4 and <= 6 && char.IsAsciiDigit(word[^1]) && char.IsAsciiLetter(word[0]);
}

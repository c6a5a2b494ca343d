using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;

namespace Summarizer.Language.Dates;

/// <summary>
/// Finds dates and resolves them against the day an article was published, by the conventions of news: "on Monday" is the latest Monday
/// unless the sentence looks ahead, a month without a year the nearest that fits the sentence's tense.
/// </summary>
public static class DateFinder
{
    // An article's day is a stranger's word too: far off, the calendar ends where something is counted from it.
    private const int EarliestYear = 1000;
    private const int LatestYear = 2999;

    /// <summary>"in a": a preposition and an article.</summary>
    private const int LongestOpening = 2;

    /// <param name="range">The stretch of <paramref name="text"/> to look at; ranges returned refer to the whole text.</param>
    /// <param name="reference">The article's date; null leaves relative dates unresolved.</param>
    /// <param name="language">ISO 639-1, with a region where it is known ("en-GB"): 3/4/2022 depends on it.</param>
    public static IReadOnlyList<DateMention> Find(string text, TextRange range, DateOnly? reference, string language) =>
        Find(text, Tokenizer.Tokenize(text, range), reference, language);

    /// <summary>The same of a stretch that is tokenized already.</summary>
    public static IReadOnlyList<DateMention> Find(string text, List<Token> tokens, DateOnly? reference, string language)
    {
        var today = reference is { Year: >= EarliestYear and <= LatestYear } ? reference : null;
        var scan = new DateScan(text, tokens, DateLexicon.For(language), NumberLexicon.For(DateLexicon.Primary(language)), today);
        var found = new List<DateMention>();
        for (var at = 0; at < scan.Count; )
        {
            if (MayBegin(scan, at) && DateGrammar.Read(scan, at) is { } date && date.Next > at)
            {
                found.Add(Mention(scan, at, date));
                at = date.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static DateMention Mention(DateScan scan, int from, DateReading date)
    {
        var range = new TextRange(scan.Tokens[from].Start, scan.Tokens[date.Next - 1].End);
        return new DateMention(range, range.Of(scan.Text), date.Span?.From, date.Span?.To, date.Precision);
    }

    /// <summary>Most words begin no date: a cheap look before the grammar. "in two weeks", "a year ago": only with what follows.</summary>
    private static bool MayBegin(DateScan scan, int at)
    {
        var start = at;
        while (at < start + LongestOpening && (scan.Is(at, DateWordKind.Article) || (scan.Is(at, DateWordKind.Of) && scan.Is(at, "in"))))
        {
            at++;
        }

        return (at > start && scan.Span(at) is "many" or "business" or "working") || MayBeginAt(scan, at);
    }

    private static bool MayBeginAt(DateScan scan, int at) =>
        scan.IsNumber(at)
        || scan.Kind(at) switch
        {
            DateWordKind.None => scan.IsWord(at)
                ? IsGlued(scan.Span(at))
                    || Periods.MayBegin(scan.Span(at))
                    || scan.Numbers.Find(scan.Span(at)).Kind != NumberWordKind.None
                    || Holidays.MayBegin(scan.Span(at))
                : scan.Span(at) is "'" or "’" or "‘" or ">" or "<",
            DateWordKind.Ago or DateWordKind.MonthOrder or DateWordKind.Of or DateWordKind.Article => false,
            _ => true,
        };

    /// <summary>"Dec31".</summary>
    private static bool IsGlued(ReadOnlySpan<char> word) =>
        word.Length is >= 4 and <= 6 && char.IsAsciiDigit(word[^1]) && char.IsAsciiLetter(word[0]);
}

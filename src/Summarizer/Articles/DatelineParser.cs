using Summarizer.Language.Names;

namespace Summarizer.Articles;

/// <summary>
/// Reads the place that a report was filed from, at the start of a paragraph: "ISLAMABAD:", "PARIS (Agency) —", "NEW YORK, Jan. 5 –", "(CNN) --",
/// "Larkhaven, Westmark (AP) -", "Berlin (dpa) –".
/// </summary>
internal static class DatelineParser
{
    private const int LongestPlace = 60;
    private const int LongestBracket = 40;
    private const int MostWords = 6;

    /// <param name="text">A paragraph.</param>
    /// <param name="language">ISO 639-1; a mixed-case place before a dash is enough ("Hamburg – Der Senat …"), in English one that is known for a place.</param>
    /// <returns>Null where the paragraph starts with none.</returns>
    public static DatelineReading? Read(string text, string language)
    {
        var limit = Math.Min(text.Length, LongestPlace + LongestBracket + 40);
        var placeEnd = DatelinePlace.End(text, limit, MostWords);
        var place = text[..placeEnd].Trim(' ', ',', '.', '\u00a0').Replace(" ,", ",", StringComparison.Ordinal);
        var at = SkipSpace(text, placeEnd);
        var dated = DatelineDate(text, ref at, limit, language);
        var bracket = Bracket(text, ref at, limit);
        if (bracket is not null && dated is null)
        {
            dated = DatelineDate(text, ref at, limit, language);
        }

        var mark = Mark(text, ref at);
        if (mark is not ('\0' or ':') && dated is null)
        {
            // Press releases: "LARKHAVEN – March 9, 2022 – Brasco …"
            var after = at;
            var second = DatelineDate(text, ref after, limit, language);
            if (after > at && Mark(text, ref after) is not '\0')
            {
                (dated, at) = (second, after);
            }
        }

        if (place.Length == 0 && dated is not null)
        {
            // "12 May 2025 — The minister …": a day alone.
            return mark is not ('\0' or ':') && at < text.Length && StartsText(text, at) ? new DatelineReading(null, dated, at) : null;
        }

        if (place.Length == 0)
        {
            // "(CNN) --": an agency alone.
            return bracket is not null && IsAgency(bracket, mark is not '\0') && at < text.Length
                ? new DatelineReading(null, null, at)
                : null;
        }

        if (!DatelinePlace.IsPlausible(place))
        {
            return null;
        }

        var capitals = DatelinePlace.IsCapitals(place);
        var sure = (bracket, dated, mark) switch
        {
            (not null, _, _) => IsAgency(bracket, mark is not '\0') || mark is not '\0' and not ':',
            (_, not null, not '\0') => true,
            (_, _, ':') => capitals && (at >= text.Length || StartsText(text, at)),
            (_, _, not '\0') => at < text.Length
                && StartsText(text, at)
                && (capitals || IsOneDash(text, at) && (language != "en" || NameLists.IsPlace(DatelinePlace.Named(place)))),
            _ => false,
        };
        return sure ? new DatelineReading(new Dateline(text[..at].Trim(), DatelinePlace.Named(place)), dated, SkipSpace(text, at)) : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    // ", Jan. 5", ", 17 January 2022"
    private static ArticleDate? DatelineDate(string text, ref int at, int limit, string language)
    {
        var start = at;
        while (start < limit && (char.IsWhiteSpace(text[start]) || text[start] is ',' or '/'))
        {
            start++;
        }

        var stretch = text[start..Math.Min(text.Length, start + 30)];
        if (ArticleDateParser.Find(stretch, language) is { } full && full.Range.Start == 0)
        {
            at = SkipSpace(text, start + full.Range.End);
            return full.Date;
        }

        var tokens = DateToken.Scan(stretch, 4);
        var end = tokens switch
        {
            [{ Month: > 0 }, { Mark: '.' }, { IsDay: true } day, ..] => day.Range.End,
            [{ Month: > 0 }, { IsDay: true } day, ..] => day.Range.End,
            [{ IsDay: true }, { Mark: '.' }, { Month: > 0 } month, ..] => month.Range.End,
            [{ IsDay: true }, { Month: > 0 } month, ..] => month.Range.End,
            _ => 0,
        };
        if (end > 0)
        {
            at = SkipSpace(text, start + end);
        }

        // A day without its year is passed over; the article's date comes from elsewhere.
        return null;
    }

    private static string? Bracket(string text, ref int at, int limit)
    {
        if (at >= limit || text[at] is not ('(' or '（' or '['))
        {
            return null;
        }

        var close = text.IndexOfAny([')', '）', ']'], at, Math.Min(LongestBracket, text.Length - at));
        if (close < 0)
        {
            return null;
        }

        var inside = text[(at + 1)..close].Trim();
        at = SkipSpace(text, close + 1);
        return inside.Length > 0 ? inside : null;
    }

    private static char Mark(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not (':' or '-' or '–' or '—' or '―' or '−' or '：'))
        {
            return '\0';
        }

        var mark = text[at] == '：' ? ':' : text[at];
        while (at < text.Length && (text[at] is '-' or '–' or '—' or '―' or '−' or ':' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return mark;
    }

    private static bool IsAgency(string bracket, bool hasMark)
    {
        var name = bracket.Split('/', ',')[0].Trim();
        return BylineWords.Agencies.Contains(name)
            || hasMark && bracket.Split(' ').Length <= 4 && !bracket.Any(char.IsDigit)
            || name.Length is >= 2 and <= 6 && name.All(c => char.IsUpper(c));
    }

    private static bool StartsText(string text, int at) => !char.IsLower(text[at]);

    // "Paris – the city – is": a dash with a second one in the sentence is punctuation.
    private static bool IsOneDash(string text, int at)
    {
        var stop = text.IndexOf(". ", at, StringComparison.Ordinal);
        var sentence = text.AsSpan(at, (stop < 0 ? text.Length : stop) - at);
        return sentence.IndexOf(" – ") < 0 && sentence.IndexOf(" - ") < 0 && sentence.IndexOf(" — ") < 0;
    }
}

/// <summary>What stands before a report's first word: the dateline (null for an agency or a day alone), a full date, and how many characters they take.</summary>
internal sealed record DatelineReading(Dateline? Dateline, ArticleDate? Date, int Length);

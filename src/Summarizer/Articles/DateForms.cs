namespace Summarizer.Articles;

/// <summary>The forms a full date is printed in. Each takes the token where it starts and gives the day and the token after it.</summary>
internal static class DateForms
{
    private static readonly string[] DaySuffixes = ["st", "nd", "rd", "th", "er", "º", "ª", "e", "de", "of", "den"];
    private static readonly string[] YearLeads = ["de", "del", "of", "năm", "г"];

    /// <param name="dayFirst">How 3/4/2022 reads.</param>
    public static (DateOnly Day, int Next)? At(string text, List<DateToken> tokens, int at, bool dayFirst)
    {
        var token = tokens[at];
        return token.Month > 0 ? MonthFirst(text, tokens, at)
            : token.IsYear ? YearFirst(text, tokens, at)
            : token.Digits == 8 ? Compact(tokens, at)
            : token.IsDay ? DayMonthYear(text, tokens, at) ?? Numeric(tokens, at, dayFirst)
            : null;
    }

    // "17 January 2022", "17th of January, 2022", "17. Januar 2022", "17 de enero de 2022", "17-Jan-2022", "17 tháng 1 năm 2022"
    private static (DateOnly, int)? DayMonthYear(string text, List<DateToken> tokens, int at)
    {
        var i = SkipAny(text, tokens, at + 1, DaySuffixes, ".-/,º°ª");
        if (i >= tokens.Count)
        {
            return null;
        }

        var month = tokens[i].Month;
        if (tokens[i].Is(text, "tháng") && i + 1 < tokens.Count && tokens[i + 1].Digits is 1 or 2)
        {
            month = tokens[++i].Number;
        }

        if (month == 0)
        {
            return null;
        }

        i = SkipAny(text, tokens, i + 1, YearLeads, ".,-/'’");
        // The Levant's months beside Egypt's: "24 نيسان / أبريل 2020"
        i = i < tokens.Count && tokens[i].Month == month ? i + 1 : i;
        return i < tokens.Count && Year(tokens[i]) is { } year ? Day(year, month, tokens[at].Number, i + 1) : null;
    }

    // "January 17, 2022", "Jan. 17th 2022", "Jan 17 14:22:33 EST 2022"
    private static (DateOnly, int)? MonthFirst(string text, List<DateToken> tokens, int at)
    {
        var i = SkipAny(text, tokens, at + 1, [], ".-");
        if (i >= tokens.Count || !tokens[i].IsDay)
        {
            return null;
        }

        var day = tokens[i].Number;
        var afterDay = SkipAny(text, tokens, i + 1, DaySuffixes, ",.-'’");
        if (afterDay < tokens.Count && Year(tokens[afterDay]) is { } year && !IsClock(tokens, afterDay))
        {
            return Day(year, tokens[at].Month, day, afterDay + 1);
        }

        // Unix: the time stands before the year.
        for (var y = afterDay; y < tokens.Count && y < afterDay + 7 && IsClock(tokens, afterDay); y++)
        {
            if (tokens[y].IsYear)
            {
                return Day(tokens[y].Number, tokens[at].Month, day, y + 1);
            }
        }

        return null;
    }

    // "2022-01-17", "2022/1/17", "2022. január 17.", "2022年1月17日", "2022 January 17"
    private static (DateOnly, int)? YearFirst(string text, List<DateToken> tokens, int at)
    {
        var i = SkipAny(text, tokens, at + 1, ["m"], "-/.,年년–");
        if (i >= tokens.Count || i == at + 1 && tokens[i].Month == 0)
        {
            return null;
        }

        var month =
            tokens[i].Month > 0 ? tokens[i].Month
            : tokens[i].Digits is 1 or 2 ? tokens[i].Number
            : 0;
        i = SkipAny(text, tokens, i + 1, ["d"], "-/.,月월–");
        if (month == 0 || i >= tokens.Count || !tokens[i].IsDay)
        {
            return null;
        }

        var next = i + 1 < tokens.Count && tokens[i + 1].Mark is '日' or '일' ? i + 2 : i + 1;
        return Day(tokens[at].Number, month, tokens[i].Number, next);
    }

    // "17/01/2022", "1/17/2022", "17.01.22"
    private static (DateOnly, int)? Numeric(List<DateToken> tokens, int at, bool dayFirst)
    {
        if (
            at + 4 >= tokens.Count
            || tokens[at + 1].Mark is not ('/' or '.' or '-')
            || tokens[at + 3].Mark != tokens[at + 1].Mark
            || !tokens[at + 2].IsDay
            || Year(tokens[at + 4]) is not { } year
        )
        {
            return null;
        }

        var (first, second) = (tokens[at].Number, tokens[at + 2].Number);
        var isDayFirst = second <= 12 && (first > 12 || dayFirst || tokens[at + 1].Mark == '.');
        return isDayFirst ? Day(year, second, first, at + 5) : Day(year, first, second, at + 5);
    }

    private static (DateOnly, int)? Compact(List<DateToken> tokens, int at)
    {
        var value = tokens[at].Number;
        return value / 10000 is >= 1900 and <= 2100 ? Day(value / 10000, value / 100 % 100, value % 100, at + 1) : null;
    }

    private static int? Year(DateToken token) =>
        token.IsYear ? token.Number
        : token.Digits == 2 ? 2000 + token.Number - (token.Number > 70 ? 100 : 0)
        : null;

    private static bool IsClock(List<DateToken> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].Digits is 1 or 2 && tokens[at + 1].Mark == ':' && tokens[at + 2].IsNumber;

    private static (DateOnly, int)? Day(int year, int month, int day, int next) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), next) : null;

    private static int SkipAny(string text, List<DateToken> tokens, int at, string[] words, string marks)
    {
        while (
            at < tokens.Count
            && (tokens[at].Mark != '\0' ? marks.Contains(tokens[at].Mark) : tokens[at].IsWord && IsOneOf(text, tokens[at], words))
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsOneOf(string text, DateToken token, string[] words) => Array.Exists(words, word => token.Is(text, word));
}

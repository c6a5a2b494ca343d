using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>The day in an address such as "/2022/01/17/", "/2022-01-17-", "/20220117/" or "/17-01-2022".</summary>
internal static partial class AddressDate
{
    public static ArticleDate? Of(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var match = Day().Match(address);
        match = match.Success ? match : DayFirst().Match(address);
        if (!match.Success)
        {
            return null;
        }

        var text = $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ArticleDate(match.Value.Trim('/', '-', '_', '='), day, null, null)
            : null;
    }

    [GeneratedRegex(@"[/\-_=](?<year>(?:19|20)\d\d)[/\-_]?(?<month>[01]?\d)[/\-_]?(?<day>[0-3]?\d)(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Day();

    // Of days up to the 12th an address doesn't tell which number is the month.
    [GeneratedRegex(@"[/\-_=](?<day>1[3-9]|2\d|3[01])-(?<month>0\d|1[0-2])-(?<year>20\d\d)(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex DayFirst();
}

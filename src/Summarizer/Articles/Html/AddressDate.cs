using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>The day in an address such as "/2022/01/17/", "/2022-01-17-" or "/20220117/".</summary>
internal static partial class AddressDate
{
    public static ArticleDate? Of(string? address)
    {
        if (address is null || Day().Match(address) is not { Success: true } match)
        {
            return null;
        }

        var text = $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ArticleDate(match.Value.Trim('/', '-', '_', '='), day, null, null)
            : null;
    }

    [GeneratedRegex(@"[/\-_=]((?:19|20)\d\d)[/\-_]?([01]?\d)[/\-_]?([0-3]?\d)(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Day();
}

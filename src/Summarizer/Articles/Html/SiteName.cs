namespace Summarizer.Articles;

/// <summary>The name of a page's site, as it is told and as its address holds it, at the end or the beginning of titles.</summary>
internal sealed class SiteName(PageTold told)
{
    private const int FewestLetters = 5;
    private const int MostWords = 4;
    private const int FewestWordsLeft = 3;

    // Chinese and Japanese titles set the site apart without blanks.
    private const int LongestHanName = 10;
    private const int ShortestHanTitle = 8;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // "];

    private readonly string? name = told.Publisher;
    private readonly string host = HostOf(told.Address ?? told.Meta.Canonical ?? told.Meta["og:url"]);

    public string Without(string title)
    {
        title = WithoutTrail(title.Trim());
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var (left, last) = (title[..at], title[(at + separator.Length)..]);
            if (last == name || IsHost(last) || (Words(last) <= MostWords && Words(left) >= FewestWordsLeft && !IsHost(left)))
            {
                return left.Trim();
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (IsHost(title[..first]) && Words(title[(first + separator.Length)..]) >= FewestWordsLeft)
            {
                // "Site » Blog archive » Title"
                return (separator is " » " ? last : title[(first + separator.Length)..]).Trim();
            }
        }

        return WithoutHan(WithoutBefore(title));
    }

    /// <summary>"Title / Politics / World / Home - Site": the path to the page, from its end.</summary>
    private static string WithoutTrail(string title)
    {
        var first = title.IndexOf(" / ", StringComparison.Ordinal);
        return first > 0 && title.IndexOf(" / ", first + 1, StringComparison.Ordinal) > 0 && Words(title[..first]) >= FewestWordsLeft
            ? title[..first]
            : title;
    }

    private string WithoutBefore(string title)
    {
        if (name is not { Length: > 2 } || !title.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var rest = title[name.Length..].TrimStart();
        return rest.Length > 0 && rest[0] is '|' or '-' or '–' or '—' or ':' or '»' or '·' or '•' && Words(rest) >= FewestWordsLeft
            ? rest.TrimStart('|', '-', '–', '—', ':', '»', '·', '•', ' ')
            : title;
    }

    private static string WithoutHan(string title)
    {
        var at = title.LastIndexOfAny(['-', '_', '|', '｜', '—']);
        return at >= ShortestHanTitle && title[at - 1] > '\u2e80' && title.Length - at - 1 is > 0 and <= LongestHanName
            ? title[..at].Trim()
            : title;
    }

    private bool IsHost(string part)
    {
        var letters = Letters(part);
        return host.Length >= FewestLetters
            && letters.Length >= FewestLetters
            && (letters.StartsWith(host, StringComparison.Ordinal) || host.StartsWith(letters, StringComparison.Ordinal));
    }

    /// <summary>The longest part of the address's host but its last ("example" of "www.example.org"), its letters and digits alone.</summary>
    private static string HostOf(string? address)
    {
        // An archive's address ends with the page's own.
        var own = address?.LastIndexOf("http", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? address[at..] : address;
        return Uri.TryCreate(own, UriKind.Absolute, out var uri) && uri.Host.Contains('.')
            ? Letters(uri.Host.Split('.')[..^1].MaxBy(part => part.Length)!)
            : "";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Words(string text) => HeadlineChooser.WordsOf(text).Count;
}

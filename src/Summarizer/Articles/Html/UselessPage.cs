using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>
/// Tells pages that hold no article: an error, a check for robots, a login or cookie wall, a page of links. Only pages with little text
/// are looked at: an article about cookies is an article.
/// </summary>
internal static class UselessPage
{
    public const int LittleText = 700;
    private const int HardlyAnyText = 300;
    private const int ManyTitles = 8;
    private const int ShortestTitle = 25;
    private const int SectionName = 3;

    private static readonly ILookup<string, string> Phrases = WordList
        .Lines("Articles/Html/useless-pages.tsv")
        .Select(line => line.Split('\t'))
        .Where(columns => columns.Length == 2)
        .ToLookup(columns => columns[0], columns => columns[1]);

    /// <param name="body">The text that would be the article's body: less than <see cref="LittleText"/>.</param>
    /// <returns>The reason in words, or null.</returns>
    public static string? ReasonOf(PageOutline outline, PageHeadline headline, PageTold told, string?[] rules, string body)
    {
        var titles = $"{told.Meta.Title}\n{headline.Text}\n{(body.Length < HardlyAnyText ? body : "")}\n{FirstHeadline(outline)}";
        if (Says("error", titles))
        {
            return "an error page";
        }

        if (Says("check", titles))
        {
            return "a check for robots";
        }

        if (outline.AsksForPassword && Says("login", titles + body + outline.Text[..Math.Min(outline.Text.Length, LittleText)]))
        {
            return "a login wall";
        }

        if (IsMostlyConsent(body.Length > 0 ? body : outline.Text[..Math.Min(outline.Text.Length, LittleText)]))
        {
            return "a cookie or consent wall";
        }

        return told.Data.Weight < 3 && told.Meta["og:type"] is not "article" && IsFront(outline, headline, rules, body.Length)
            ? "a page of links to others"
            : null;
    }

    private static string FirstHeadline(PageOutline outline)
    {
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            if (outline.Blocks[i].Shape is BlockShape.Headline)
            {
                return outline.TextOf(i).ToString();
            }
        }

        return "";
    }

    /// <summary>Many linked titles, and no headline of their own over the little text.</summary>
    private static bool IsFront(PageOutline outline, PageHeadline headline, string?[] rules, int bodyLength)
    {
        int titles = 0,
            length = 0;
        for (var i = 0; i < rules.Length; i++)
        {
            var block = outline.Blocks[i];
            if (block.LinkShare > 0.8 && block.Length >= ShortestTitle && rules[i] is null or "related")
            {
                titles++;
                length += block.Length;
            }
        }

        var named = headline.Block >= 0 && headline.Text!.Split(' ').Length > SectionName;
        return !named && titles >= ManyTitles && length > 2 * bodyLength;
    }

    private static bool Says(string kind, string text) => Phrases[kind].Any(phrase => At(text, phrase) >= 0);

    private static int At(string text, string phrase)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at;
    }

    /// <summary>Two in three of the text's sentences speak of consent.</summary>
    private static bool IsMostlyConsent(string body)
    {
        var sentences = body.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return sentences.Length > 0 && sentences.Count(sentence => Says("consent", sentence)) * 3 >= sentences.Length * 2;
    }
}

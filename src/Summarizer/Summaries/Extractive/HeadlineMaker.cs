using Summarizer.Articles;

namespace Summarizer.Summaries.Extractive;

/// <summary>The article's own headline, or one made of its first sentence's words.</summary>
internal static class HeadlineMaker
{
    private const int Longest = 90;

    public static string Of(Article article)
    {
        if (article.Headline is { } headline)
        {
            return headline.Text;
        }

        var first = article.Sentences[0].Range.Of(article.Document);
        return first.Length <= Longest ? first.TrimEnd('.', ' ') : Cut(first);
    }

    /// <summary>Up to the last comma, semicolon or dash within the limit, else the last word with an ellipsis.</summary>
    private static string Cut(string sentence)
    {
        var within = sentence[..Longest];
        var mark = within.LastIndexOfAny([',', ';', ':', '–', '—']);
        return mark >= Longest / 3 ? within[..mark].TrimEnd() : within[..Math.Max(1, within.LastIndexOf(' '))].TrimEnd(',', ' ') + "…";
    }
}

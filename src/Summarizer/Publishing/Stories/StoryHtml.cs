namespace Summarizer.Publishing;

/// <summary>An item's content as the HTML that feeds carry: a few plain elements, no style, everything encoded.</summary>
public static class StoryHtml
{
    public static string Render(FeedItem item) => string.Join('\n', Blocks(item, Phrases.For(item.Language)));

    private static IEnumerable<string> Blocks(FeedItem item, Phrases phrases)
    {
        yield return $"<p><strong>{Html.Line(item.Sentence)}</strong></p>";
        if (item.Paragraph.Length > 0)
        {
            yield return $"<p>{Html.Line(item.Paragraph)}</p>";
        }

        if (item.Facts.Count > 0)
        {
            yield return $"<ul>{string.Concat(item.Facts.Select(fact => $"<li>{Html.Line(EmailBlock.Claim(fact))}</li>"))}</ul>";
        }

        if (item.Corrected is { } corrected)
        {
            yield return $"<p>{Html.Line(phrases.Fill("corrected", "date", phrases.Date(DateOnly.FromDateTime(corrected.UtcDateTime))))}</p>";
        }

        yield return $"<p><em>{Html.Line(item.Made)}</em></p>";
        var links = item
            .Also.Select(other => other.Url)
            .Prepend(item.Url)
            .Select(SafeLink.ToPage)
            .OfType<string>()
            .Select(address => $"<a href=\"{Html.Line(address)}\">{Html.Line(phrases["readArticle"])}</a>");
        var source = string.Join(" · ", links.Prepend(Html.Line(item.SourceLine)).Where(part => part.Length > 0));
        if (source.Length > 0)
        {
            yield return $"<p>{source}</p>";
        }
    }
}

using System.Globalization;

namespace Summarizer.Publishing;

/// <summary>An edition as Markdown and as plain text.</summary>
public static class DigestText
{
    public static string Markdown(Digest digest, SiteOptions site) => Render(digest, site, new Style(
        MarkdownText.Escape, text => $"# {text}", text => $"## {text}", (text, url) => $"### {MarkdownText.Link(text, url)}", (text, url) => $"- {MarkdownText.Link(text, url)}", "- "));

    public static string Plain(Digest digest, SiteOptions site) => Render(digest, site, new Style(
        OneLine.Of, text => $"{text}\n{new string('=', Math.Min(text.Length, 60))}", text => text.ToUpper(CultureInfo.InvariantCulture), (text, url) => $"{text}\n{url}", (text, url) => $"* {text}\n  {url}", "* "));

    private static string Render(Digest digest, SiteOptions site, Style style)
    {
        var phrases = Phrases.For(digest.Language);
        var blocks = new List<string> { style.Title(style.Text($"{site.Title} · {phrases.Date(digest.Date)}")) };
        if (digest.Stories.Count == 0)
        {
            blocks.Add(style.Text(phrases["noNews"]));
        }

        foreach (var topic in digest.Stories.GroupBy(story => story.Topic))
        {
            blocks.Add(style.Topic(style.Text(Title(topic.Key))));
            foreach (var story in topic)
            {
                blocks.Add(style.Headline(story.Headline, story.Url));
                blocks.Add(style.Text(story.Sentence));
                blocks.Add(string.Join('\n', story.Facts.Select(fact => style.Bullet + style.Text(fact))));
                blocks.Add(string.Join("\n\n", story.Also.Select(other => other.Source).Prepend(story.Source).Append(story.Made).Select(style.Text)));
            }
        }

        if (digest.More.Count > 0)
        {
            blocks.Add(style.Topic(style.Text(phrases["moreStories"])));
            blocks.Add(string.Join('\n', digest.More.Select(link => style.Link(link.Headline, link.Url))));
        }

        if (digest.Corrections.Count > 0)
        {
            blocks.Add(style.Topic(style.Text(phrases["corrections"])));
            blocks.AddRange(digest.Corrections.SelectMany(one => new[] { style.Headline(one.Headline, one.Url), style.Text(Sentence(one, phrases)) }));
        }

        return string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n";
    }

    internal static string Title(string topic) => string.Concat(topic[..1].ToUpperInvariant(), topic.AsSpan(1));

    internal static string Sentence(DigestCorrection correction, Phrases phrases) => phrases["correction"]
        .Replace("{after}", correction.After, StringComparison.Ordinal).Replace("{before}", correction.Before, StringComparison.Ordinal);

    private sealed record Style(
        Func<string, string> Text, Func<string, string> Title, Func<string, string> Topic, Func<string, string, string> Headline, Func<string, string, string> Link, string Bullet);
}

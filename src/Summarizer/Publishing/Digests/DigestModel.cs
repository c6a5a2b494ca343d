using System.Globalization;

namespace Summarizer.Publishing;

/// <summary>
/// An edition as templates see it: plain names and lists, every text made harmless for the format already, so that no template can
/// forget to. The README lists the names.
/// </summary>
internal sealed class DigestModel(DigestFormat format, SiteOptions site, Phrases phrases)
{
    private static readonly string[] Words = ["readArticle", "moreStories", "corrections", "nowSays", "noNews", "backToList", "source"];

    /// <summary>What may stand after a dot in a template.</summary>
    public static IReadOnlySet<string> Parts { get; } =
        new HashSet<string>(Words)
        {
            "title",
            "stories",
            "headline",
            "sentence",
            "facts",
            "paragraph",
            "source",
            "also",
            "made",
            "url",
            "minutes",
            "lang",
            "dir",
            "said",
            "before",
            "after",
            "lead",
            "size",
            "first",
            "last",
            "index",
            "index0",
            "rindex",
            "rindex0",
            "length",
        };

    public Dictionary<string, object?> Of(Digest digest, DigestCuts cuts) =>
        new()
        {
            ["lang"] = Text(digest.Language),
            ["dir"] = Phrases.Direction(digest.Language),
            ["subject"] = Text(digest.Subject),
            ["preheader"] = Text(digest.Preheader),
            ["title"] = Text(site.Title),
            ["date"] = Text(phrases.Date(digest.Date)),
            ["day"] = digest.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["home"] = Address(new SiteLinks(site).Home),
            ["words"] = Words.ToDictionary(key => key, key => (object?)Text(phrases[key])),
            ["corrections"] = digest.Corrections.Take(cuts.Corrections).Select(one => Correction(one, digest.Date)).ToList(),
            ["topics"] = digest
                .Stories.Take(cuts.Stories)
                .GroupBy(story => story.Topic)
                .Select(topic =>
                    Named(
                        Text(Capital(phrases.Topic(topic.Key))),
                        [.. topic.Select(story => Story(story, story == digest.Stories[0], cuts))]
                    )
                )
                .ToList(),
            ["more"] = digest
                .Stories.Skip(cuts.Stories)
                .Select(story => Link(story.Headline, story.Url))
                .Concat(digest.More.Select(link => Link(link.Headline, link.Url)))
                .Take(cuts.More)
                .ToList(),
        };

    private static Dictionary<string, object?> Named(string title, List<Dictionary<string, object?>> stories) =>
        new() { ["title"] = title, ["stories"] = stories };

    private Dictionary<string, object?> Story(DigestStory story, bool isLead, DigestCuts cuts) =>
        new()
        {
            ["lead"] = isLead,
            ["headline"] = Text(story.Headline),
            ["sentence"] = Text(story.Sentence),
            ["facts"] = story.Facts.Take(cuts.Facts).Select(Text).ToList(),
            ["paragraph"] = Text(story.Paragraph),
            ["source"] = Text(Attribution.Sources(story.Source, story.Also.Take(cuts.Also), Phrases.For(story.Language))),
            ["also"] = story.Also.Take(cuts.Also).Select(other => Text(other.Source)).ToList(),
            ["made"] = Text(story.Made),
            ["url"] = Address(story.Url),
            ["minutes"] = Text(phrases.Fill("minutes", "n", story.Minutes.ToString(CultureInfo.InvariantCulture))),
            ["lang"] = Text(story.Language),
            ["dir"] = Phrases.Direction(story.Language),
        };

    private Dictionary<string, object?> Correction(DigestCorrection one, DateOnly today) =>
        new()
        {
            ["headline"] = Text(one.Headline),
            ["url"] = Address(one.Url),
            ["said"] = Text(one.Said(today, phrases)),
            ["before"] = Text(one.Before),
            ["after"] = Text(one.After),
        };

    private Dictionary<string, object?> Link(string headline, string url) =>
        new() { ["headline"] = Text(headline), ["url"] = Address(url) };

    private static string Capital(string topic) => string.Concat(topic[..1].ToUpperInvariant(), topic.AsSpan(1));

    private string Text(string? text) => format.Text(text);

    private string Address(string url) => format.Address(SafeLink.Of(url) ?? "#");
}

using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>A table, an advertisement or a list of links that is set between paragraphs takes none of them away.</summary>
public sealed class InsertionTests
{
    private const int Seeds = 500;

    private static readonly string[] Texts =
    [
        .. Told.Paragraphs,
        HtmlPages.First,
        HtmlPages.Second,
        HtmlPages.Third,
        "The council's engineer, Pelle Strand, said that the work had taken longer because the river stood high until June.",
        "Shops on the eastern bank had lost a third of their custom, their union said, and asked for 300,000 crowns.",
    ];

    private static readonly Func<string, string>[] Shapes =
    [
        body => $"""<main><h1>{HtmlPages.Headline}</h1><div class="story">{body}</div></main>""",
        body => $"""<article><header><h1>{HtmlPages.Headline}</h1><p class="byline">By Ada Holm</p></header>{body}</article>""",
        body =>
            $"""<div id="page"><div class="left"><h1>{HtmlPages.Headline}</h1>{Sections(body)}</div><div class="right"><ul>{Links(6)}</ul></div></div>""",
        body => $"""<body><h1>{HtmlPages.Headline}</h1><div><div class="text">{body}</div></div></body>""",
        body => $"""<table><tr><td><ul>{Links(5)}</ul></td><td><h1>{HtmlPages.Headline}</h1>{body}</td></tr></table>""",
    ];

    private static readonly Func<Random, string>[] Neutral =
    [
        random =>
            $"<table>{string.Concat(Enumerable.Range(0, 1 + random.Next(200)).Select(i => $"<tr><td>Pier {i}</td><td>{i * 37}</td></tr>"))}</table>",
        random => $"<ul>{Links(1 + random.Next(40))}</ul>",
        random => $"<div><ul>{Links(1 + random.Next(40))}</ul><div><a href=\"/x\">See all of them</a></div></div>",
        _ => "<div class=\"ad-slot\"><p>Buy three pairs of boots at Norrman and pay for two.</p></div>",
        _ => "<div>Advertisement</div>",
        _ => "<aside><h3>Bridges of Lindholm</h3><p>Lindholm has four bridges; the oldest of them was built of timber.</p></aside>",
        _ => "<script>var a = '<p>no text</p>';</script>",
        _ => "<iframe src=\"/player\"></iframe>",
        _ => "<figure><img src=\"a.jpg\"><figcaption>The bridge at dusk</figcaption></figure>",
        _ => "<p><a href=\"/other\">Read more about the bridges of the county</a></p>",
        random => string.Concat(Enumerable.Repeat("<p><a href=\"/tag\">Bridges</a></p>", 1 + random.Next(10))),
        _ => "<div><a href=\"/a\">Share</a> <a href=\"/b\">Save</a> <a href=\"/c\">Print</a></div>",
        _ => "<hr><div></div><p>&nbsp;</p>",
        _ => "<form><input name=\"q\"><button>Search</button></form>",
        _ => "<blockquote><p>“A bridge is a promise,” the plaque says.</p></blockquote>",
        _ => "<h2>What comes next</h2>",
        _ => "<style>.x{color:red}</style><noscript><img src=\"p.gif\"></noscript>",
    ];

    [Fact]
    public void What_is_set_between_paragraphs_takes_no_text_away()
    {
        var lost = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var paragraphs = Texts[..(4 + random.Next(Texts.Length - 3))].Select(text => $"<p>{text}</p>").ToList();
            var count = paragraphs.Count;
            var neutral = Neutral[random.Next(Neutral.Length)](random);
            paragraphs.Insert(1 + random.Next(count), neutral);
            var html =
                $"<!doctype html><html lang=\"en\"><head><title>{HtmlPages.Headline}</title></head>{Shapes[random.Next(Shapes.Length)](string.Concat(paragraphs))}</html>";
            var document = ArticleReader.ReadHtml(html, UploadHints.None).Article?.Document ?? "";
            lost.AddRange(
                Texts[..count]
                    .Where(text => !document.Contains(text, StringComparison.Ordinal))
                    .Select(text => $"{seed}: {text[..30]} … {neutral[..Math.Min(60, neutral.Length)]}")
            );
        }

        Assert.Empty(lost);
    }

    /// <summary>The paragraphs in sections of three.</summary>
    private static string Sections(string body) =>
        string.Concat(
            body.Split("<p>", StringSplitOptions.RemoveEmptyEntries)
                .Chunk(3)
                .Select(part => $"<section>{string.Concat(part.Select(text => text.StartsWith('<') ? text : $"<p>{text}"))}</section>")
        );

    private static string Links(int count) =>
        string.Concat(
            Enumerable.Range(0, count).Select(i => $"<li><a href=\"/{i}\">Another page that this site has to show, number {i}</a></li>")
        );
}

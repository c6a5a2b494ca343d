using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Summarizer.Tests.Publishing;

/// <summary>Parses HTML as a browser does and says what in it could act.</summary>
internal static class Inert
{
    private static readonly string[] Harmless =
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "link",
        "body",
        "main",
        "section",
        "article",
        "header",
        "footer",
        "nav",
        "h1",
        "h2",
        "h3",
        "p",
        "span",
        "a",
        "ol",
        "ul",
        "li",
        "mark",
        "details",
        "summary",
        "label",
        "textarea",
        "table",
        "tbody",
        "tr",
        "td",
        "br",
        "strong",
        "em",
        "time",
        "blockquote",
        "cite",
        "script",
        "b",
        "bdi",
        "h4",
        "div",
    ];

    private static readonly string[] Links = ["href", "src", "action", "formaction", "poster", "data", "srcset", "background"];

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <param name="ownScripts">How many scripts the page brings itself.</param>
    public static void Check(IDocument page, int ownScripts)
    {
        foreach (var element in page.All)
        {
            Assert.Contains(element.LocalName, Harmless);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(
                    attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
                    $"{attribute.Name} on {element.LocalName}"
                );
                if (Links.Contains(attribute.Name))
                {
                    Assert.Matches("^(#|https?://|mailto:|[a-z0-9./-]+$)", attribute.Value);
                }
            }
        }

        Assert.Equal(ownScripts, page.Scripts.Length);
    }
}

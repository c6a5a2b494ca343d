using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Summarizer.Articles;

/// <summary>Inline Markdown as plain text: the words of links, never their targets; pictures are told apart.</summary>
internal static class MarkdownText
{
    private const int Deepest = 60;

    /// <param name="pictures">Takes the alternative texts of the pictures met.</param>
    public static string Of(ContainerInline? container, List<string> pictures)
    {
        var text = new StringBuilder();
        Append(text, container, pictures, depth: 0);
        return TextLines.Squeeze(text.ToString());
    }

    private static void Append(StringBuilder text, ContainerInline? container, List<string> pictures, int depth)
    {
        for (var inline = container?.FirstChild; inline is not null && depth < Deepest; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link when link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) || link.IsEmail:
                    text.Append(link.Url);
                    break;
                case FootnoteLink or HtmlInline:
                    break;
                case LinkInline { IsImage: true } picture:
                    pictures.Add(Alternative(picture, depth));
                    break;
                case ContainerInline inner:
                    Append(text, inner, pictures, depth + 1);
                    break;
            }
        }
    }

    // A title is written for readers, the alternative for those who see no picture: the title wins.
    private static string Alternative(LinkInline picture, int depth)
    {
        var text = new StringBuilder();
        Append(text, picture, [], depth + 1);
        return TextLines.Squeeze(string.IsNullOrWhiteSpace(picture.Title) ? text.ToString() : picture.Title);
    }
}

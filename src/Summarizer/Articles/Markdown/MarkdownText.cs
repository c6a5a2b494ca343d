using System.Buffers;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Summarizer.Articles.Html.Styles;

namespace Summarizer.Articles;

/// <summary>Inline Markdown as plain text: the words of links, never their targets; pictures are told apart.</summary>
internal static class MarkdownText
{
    private const int Deepest = 60;
    private const int LongestTag = 2_000;

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
                case HtmlInline tag when Hides(tag.Tag):
                    inline = EndOf(tag);
                    break;
                case FootnoteLink or HtmlInline or EmphasisInline { DelimiterChar: '~' }:
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

    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["style", "hidden", "class", "role", "popover", "color", "<s>", "<s ", "<del", "<strike"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether what follows a tag, up to its end, is struck out or not shown.</summary>
    private static bool Hides(string tag)
    {
        if (
            tag.StartsWith("</", StringComparison.Ordinal)
            || tag.EndsWith("/>", StringComparison.Ordinal)
            || tag.Length > LongestTag
            || !tag.AsSpan().ContainsAny(Telling)
        )
        {
            return false;
        }

        using var document = HtmlReader.Parse(tag);
        return document.Body?.FirstElementChild is { } element
            && (PageStyles.Of("").IsHiddenAlone(element) || Hiding.IsSaid(element, TagKind.Inline));
    }

    private static Inline EndOf(HtmlInline tag)
    {
        var (name, depth) = (NameOf(tag.Tag), 1);
        Inline last = tag;
        while (last.NextSibling is { } next && depth > 0)
        {
            last = next;
            if (next is HtmlInline other && NameOf(other.Tag).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                depth += other.Tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1;
            }
        }

        return last;
    }

    private static string NameOf(string tag) => tag.Trim('<', '/', '>').Split(' ', '>', '/')[0];

    // A title is written for readers, the alternative for those who see no picture: the title wins.
    private static string Alternative(LinkInline picture, int depth)
    {
        var text = new StringBuilder();
        Append(text, picture, [], depth + 1);
        return TextLines.Squeeze(string.IsNullOrWhiteSpace(picture.Title) ? text.ToString() : picture.Title);
    }
}

namespace Summarizer.Publishing;

/// <summary>A form that editions are written in: one template file, and how a stranger's text and address are made harmless in it.</summary>
/// <param name="Extension">Of the edition's file, and of its template <c>digest.EXTENSION</c>.</param>
/// <param name="MostBytes">Null for no limit.</param>
public sealed record DigestFormat(
    string Extension,
    string ContentType,
    int? MostBytes,
    Func<string?, string> Text,
    Func<string, string> Address
)
{
    /// <summary>Gmail clips a message at about 102 KB.</summary>
    public const int MostHtmlBytes = 90_000;

    public static DigestFormat Html { get; } =
        new("html", "text/html; charset=utf-8", MostHtmlBytes, Publishing.Html.Line, Publishing.Html.Line);

    public static DigestFormat Markdown { get; } = new("md", "text/markdown; charset=utf-8", null, MarkdownText.Escape, address => address);

    public static DigestFormat Plain { get; } = new("txt", "text/plain; charset=utf-8", null, OneLine.Of, address => address);

    public static IReadOnlyList<DigestFormat> All { get; } = [Html, Markdown, Plain];
}

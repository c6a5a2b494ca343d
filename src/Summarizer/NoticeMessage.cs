using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer;

/// <summary>
/// A notice in the shape of the service that shows it. Names, headlines and reasons are strangers' words: nowhere do they mention anybody, link
/// or format anything.
/// </summary>
internal static partial class NoticeMessage
{
    /// <summary>Of a headline, and of a text; Slack takes 3,000 characters a block.</summary>
    private const int Most = 1500;

    /// <summary>Discord takes 2,000 characters in all, marks and the backslashes before them counted; the rest is the link's.</summary>
    private const int MostHeadline = 400;

    private const int MostText = 1100;

    public static BinaryData Of(Notice notice, NotifyOptions options)
    {
        var link = options.Pages is { } pages ? new Uri(pages, $"summaries/{notice.Id}/summary.html").AbsoluteUri : null;
        return options.Format switch
        {
            NoticeFormat.Slack => Json(Slack(notice, link)),
            NoticeFormat.Teams => Json(Teams(notice, link)),
            NoticeFormat.Discord => Json(Discord(notice, link)),
            _ => notice.Serialize(),
        };
    }

    // Blocks of plain text format nothing; the text beside them is for notifications, and knows entities and <…> alone.
    private static object Slack(Notice notice, string? link) =>
        new
        {
            text = Text(notice)
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal),
            blocks = new object?[]
            {
                Headline(notice) is { } headline ? PlainBlock(headline) : null,
                PlainBlock(Text(notice)),
                link is null ? null : new { type = "section", text = new { type = "mrkdwn", text = $"<{link}|Open>" } },
            }.OfType<object>(),
            unfurl_links = false,
        };

    private static object PlainBlock(string text) =>
        new
        {
            type = "section",
            text = new
            {
                type = "plain_text",
                text,
                emoji = false,
            },
        };

    // A text block reads Markdown, a run of a rich one does not.
    private static object Teams(Notice notice, string? link) =>
        new
        {
            type = "message",
            attachments = new[]
            {
                new
                {
                    contentType = "application/vnd.microsoft.card.adaptive",
                    content = new Dictionary<string, object>
                    {
                        ["type"] = "AdaptiveCard",
                        ["version"] = "1.4",
                        ["body"] = new[] { (Headline(notice), true), (Text(notice), false) }
                            .Where(line => line.Item1 is not null)
                            .Select(line => Run(line.Item1!, line.Item2)),
                        ["actions"] = link is null
                            ? Array.Empty<object>()
                            :
                            [
                                new
                                {
                                    type = "Action.OpenUrl",
                                    title = "Open",
                                    url = link,
                                },
                            ],
                    },
                },
            },
        };

    private static object Run(string text, bool isHeadline) =>
        new
        {
            type = "RichTextBlock",
            inlines = new[]
            {
                new
                {
                    type = "TextRun",
                    text,
                    weight = isHeadline ? "bolder" : "default",
                },
            },
        };

    private static object Discord(Notice notice, string? link) =>
        new
        {
            content = string.Join(
                '\n',
                new[]
                {
                    Headline(notice) is { } headline ? $"**{Escaped(headline, MostHeadline)}**" : null,
                    Escaped(Text(notice), MostText),
                    link,
                }.OfType<string>()
            ),
            allowed_mentions = new { parse = Array.Empty<string>() },
            // SUPPRESS_EMBEDS
            flags = 4,
        };

    /// <summary>Markdown's marks as themselves, up to so many characters; an address is none once a backslash stands in it.</summary>
    private static string Escaped(string text, int most)
    {
        var escaped = Marks().Replace(text, @"\$0");
        if (escaped.Length <= most)
        {
            return escaped;
        }

        // Not between a mark and its backslash, nor within a letter.
        var end = escaped[most - 1] is '\\' && escaped[most - 2] is not '\\' || char.IsHighSurrogate(escaped[most - 1]) ? most - 1 : most;
        return string.Concat(escaped.AsSpan(0, end), "…");
    }

    private static string? Headline(Notice notice) => OneLine.Of(notice.Headline) is { Length: > 0 } line ? Cut(line) : null;

    private static string Text(Notice notice) => Cut(OneLine.Of(notice.Text));

    private static string Cut(string line) =>
        line.Length <= Most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most), "…");

    private static BinaryData Json(object message) => new(JsonSerializer.SerializeToUtf8Bytes(message, JsonSerializerOptions.Web));

    [GeneratedRegex(@"[\\*_~`|>#\-+\[\]()<@:/.]")]
    private static partial Regex Marks();
}

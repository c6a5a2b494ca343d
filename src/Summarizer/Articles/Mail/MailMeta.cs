using System.Globalization;
using MimeKit;

namespace Summarizer.Articles;

/// <summary>What a mail's headers say: the subject without "Fwd:", the sender as author or house, the day on the sender's clock.</summary>
internal static class MailMeta
{
    public static DocumentMeta Of(MimeMessage message)
    {
        var name = message.From.Mailboxes.FirstOrDefault()?.Name;
        var hasDate = message.Headers.Contains(HeaderId.Date) && message.Date.Year is > 1980 and < 2200;
        return Sender(name) with
        {
            IsTitleSure = true,
            Title = EmailEnvelope.Bare(message.Subject),
            Sent = hasDate ? DateOf(message.Date) : null,
        };
    }

    /// <summary>Headers printed inside the text belong to the mail that was forwarded, and that is the article's.</summary>
    public static DocumentMeta Within(DocumentMeta outer, OpenedMail mail)
    {
        if (mail.Subject is null && mail.From is null)
        {
            return outer;
        }

        var from = mail.From?.Split('<', '[')[0].Trim(' ', '"', '\'', '*');
        return Sender(from) with
        {
            IsTitleSure = true,
            Title = mail.Subject ?? outer.Title,
            Sent = mail.Sent is { } sent && ArticleDateParser.Parse(sent) is { } date ? date : outer.Sent,
        };
    }

    private static DocumentMeta Sender(string? name) =>
        DocumentTitle.Author(name) is { } author
            ? new DocumentMeta { Author = author }
            : new DocumentMeta
            {
                Publisher = string.IsNullOrWhiteSpace(name) || name.Contains('@', StringComparison.Ordinal) ? null : name.Trim(),
            };

    private static ArticleDate DateOf(DateTimeOffset date) =>
        new(
            date.ToString("ddd, d MMM yyyy HH:mm zzz", CultureInfo.InvariantCulture),
            DateOnly.FromDateTime(date.DateTime),
            TimeOnly.FromDateTime(date.DateTime),
            date.ToString("zzz", CultureInfo.InvariantCulture)
        );
}

using MimeKit;

namespace Summarizer.Articles;

/// <summary>Finds in a mail what its reader sees: the page, its plain text, the mail that was forwarded within.</summary>
internal sealed class MailParts
{
    private const int Deepest = 32;

    public TextPart? Html { get; private set; }

    public TextPart? Text { get; private set; }

    public MimeMessage? Forwarded { get; private set; }

    public bool IsEncrypted { get; private set; }

    public static MailParts Of(MimeEntity? root)
    {
        var parts = new MailParts();
        parts.Look(root, 0);
        return parts;
    }

    private void Look(MimeEntity? entity, int depth)
    {
        if (depth > Deepest)
        {
            throw new LimitException($"the mail's parts are nested more than {Deepest} deep");
        }

        switch (entity)
        {
            case Multipart multipart:
                IsEncrypted |= multipart.ContentType.IsMimeType("multipart", "encrypted");
                foreach (var part in multipart)
                {
                    Look(part, depth + 1);
                }

                break;
            case MessagePart message:
                Forwarded ??= message.Message;
                break;
            case TextPart { IsAttachment: false } text when text.IsHtml:
                Html ??= text;
                break;
            case TextPart { IsAttachment: false } text when text.IsPlain:
                Text ??= text;
                break;
            case MimePart part:
                IsEncrypted |=
                    part.ContentType.MimeType.Contains("pkcs7-mime", StringComparison.OrdinalIgnoreCase)
                    && part.ContentType.Parameters["smime-type"]?.StartsWith("enveloped", StringComparison.OrdinalIgnoreCase) == true;
                break;
        }
    }
}

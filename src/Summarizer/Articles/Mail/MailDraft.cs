using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>A mail's text to a draft: the wrapping is taken off, what is only quoted is cut, the rest reads as a laid-out text.</summary>
internal static partial class MailDraft
{
    private const int OwnWords = 60;

    public static ArticleReading OfText(string text, DocumentMeta meta, UploadHints hints)
    {
        var cuts = new Cuts();
        var mail = EmailEnvelope.Open(WithoutQuoted(text, cuts), cuts);
        var lines = TextLines.Of(mail.Text).ConvertAll(line => new StyledLine(line.Text, LineStyle.Body));
        return Assemble(lines, mail, meta, hints, cuts);
    }

    public static ArticleReading OfHtml(string html, DocumentMeta meta, UploadHints hints)
    {
        if (HtmlLimits.Exceeded(html) is { } limit)
        {
            return ArticleReading.Rejected(limit, "Upload the article's text alone.");
        }

        var cuts = new Cuts();
        var styles = new Dictionary<string, LineStyle>(StringComparer.Ordinal);
        var text = new List<string>();
        foreach (var line in MailHtml.Lines(LineBreak().Replace(html, "<br><br>"), cuts))
        {
            styles.TryAdd(line.Text, line.Style);
            text.Add(line.Text);
        }

        var mail = EmailEnvelope.Open(WithoutQuoted(string.Join('\n', text), cuts), cuts);
        var lines = mail
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new StyledLine(line, styles.GetValueOrDefault(line)))
            .ToList();
        return Assemble(lines, mail, meta, hints, cuts);
    }

    private static ArticleReading Assemble(List<StyledLine> lines, OpenedMail mail, DocumentMeta meta, UploadHints hints, Cuts cuts) =>
        lines.Count == 0 ? Rejections.NoText("mail") : DraftCheck.Assemble(StyledDraft.Of(lines, MailMeta.Within(meta, mail), cuts), hints);

    /// <summary>Below an answer of some length stands what it answers: "On Monday, Ada Holm wrote:", or lines that begin with ">".</summary>
    private static string WithoutQuoted(string text, Cuts cuts)
    {
        var lines = text.Split('\n');
        var words = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var isMark = lines[i].Length < 300 && (Wrote().IsMatch(lines[i]) || Original().IsMatch(lines[i]) && words > 2 * OwnWords);
            if (isMark && words > OwnWords)
            {
                cuts.Add("quoted", string.Join(' ', lines.Skip(i).Take(12)));
                return string.Join('\n', lines[..i]);
            }

            words += lines[i].StartsWith('>') ? 0 : TextLine.CountWords(lines[i]);
        }

        return text;
    }

    [GeneratedRegex(
        @"^(?:On|Am|Le|El|Il|Op|Em|Den)\s.{6,250}(?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|schreef|escreveu|skrev.{0,80})\s?:\s?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Wrote();

    [GeneratedRegex(
        @"^\s?-{3,}\s?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale)\s?-{3,}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Original();

    [GeneratedRegex(@"<br\s{0,5}/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();
}

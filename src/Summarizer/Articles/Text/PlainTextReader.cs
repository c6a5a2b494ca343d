using Summarizer.Language.Detection;

namespace Summarizer.Articles;

/// <summary>Reads a plain text: a page saved as text, wire copy, a press release, a forwarded mail, an interview.</summary>
internal static class PlainTextReader
{
    /// <param name="text">Cleaned: "\n" is its only line break.</param>
    public static ArticleDraft Read(string text) => Read(text, new Cuts());

    public static ArticleDraft Read(string text, Cuts cuts) => Read(text, cuts, known: null);

    /// <summary>Reads a text whose headline is known from elsewhere, so that its first lines are no head.</summary>
    public static ArticleDraft ReadBody(string text, string headline, string? subheadline) =>
        Read(text, new Cuts(), new TextHead(headline, subheadline, TextCredits.None, [], null, 0));

    private static ArticleDraft Read(string text, Cuts cuts, TextHead? known)
    {
        var mail = EmailEnvelope.Open(text, cuts);
        var inside = mail.Text;
        var language = LanguageDetector.Detect(inside, null);
        var boilerplate = Boilerplate.For(language);
        var lines = WithoutContacts(TextLines.Of(inside), cuts);
        var head = known ?? new TextHeadReader(lines, boilerplate, language, cuts).Read();
        var body = new TextBodyReader(lines, head, boilerplate, language, cuts).Read();
        return new ArticleDraft
        {
            Headline = head.Headline ?? mail.Subject,
            Subheadline = head.Subheadline,
            Blocks = body.Blocks,
            Captions = body.Captions,
            Authors = body.Credits.Authors,
            Publisher = head.Publisher,
            Published = body.Credits.Published,
            Updated = body.Credits.Updated,
            Dateline = body.Dateline,
            Removed = cuts.All,
        };
    }

    // A press release may start with its contacts, above the headline.
    private static List<TextLine> WithoutContacts(List<TextLine> lines, Cuts cuts)
    {
        for (var i = 0; i < lines.Count && !lines[i].IsProse; i++)
        {
            if (TextReleases.ContactEnd(lines, i) is { } end)
            {
                cuts.AddAll("contact", lines.Skip(i).Take(end - i));
                lines.RemoveRange(i, end - i);
                break;
            }
        }

        return lines;
    }
}

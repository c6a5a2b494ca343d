using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Finds what press releases carry beside their news: contact blocks and "About …" paragraphs.</summary>
internal static partial class TextReleases
{
    private const int LongestContact = 12;
    private const int LeastBody = 60;
    private const int LongestLine = 400;

    /// <summary>Where a contact block that starts at line <paramref name="at"/> ends; null where none starts.</summary>
    public static int? ContactEnd(IReadOnlyList<TextLine> lines, int at)
    {
        if (
            lines[at].Text.Length > LongestLine
            || !ContactLine().IsMatch(lines[at].Text)
            || lines[at].IsProse && !Reach().IsMatch(lines[at].Text)
        )
        {
            return null;
        }

        var end = at + 1;
        while (
            end < lines.Count
            && end - at < LongestContact
            && !lines[end].IsProse
            && lines[end].Words <= 12
            && (lines[end].Block == lines[end - 1].Block || Reach().IsMatch(lines[end].Text))
        )
        {
            end++;
        }

        // "Contact" as a subheading of a report: nobody can be reached there.
        return Enumerable.Range(at, end - at).Any(i => Reach().IsMatch(lines[i].Text)) ? end : null;
    }

    /// <summary>Where an "About the company" passage after the news ends; null where none starts.</summary>
    public static int? AboutEnd(IReadOnlyList<TextLine> lines, int at, int bodyWords)
    {
        if (bodyWords < LeastBody || !AboutLine().IsMatch(lines[at].Text) || lines[at].Words > 9)
        {
            return AboutInline(lines, at, bodyWords);
        }

        var end = at + 1;
        while (end < lines.Count && lines[end].IsProse)
        {
            end++;
        }

        return end == at + 1 || lines[at].EndsSentence ? null : end;
    }

    // "About Brasco: Brasco is a maker of …"
    private static int? AboutInline(IReadOnlyList<TextLine> lines, int at, int bodyWords) =>
        bodyWords >= LeastBody && AboutColon().IsMatch(lines[at].Text) ? at + 1 : null;

    [GeneratedRegex(
        @"^(?:(?:press|media|news|investor|sales)?\s?(?:contacts?|enquiries|inquiries|relations)\b(?:\sinformation)?|for (?:more|further) information\b|pressekontakt|ansprechpartner(?:in)?|kontakt|rückfragen|contact presse|contacto (?:de )?prensa|contatti|perscontact|presskontakt)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ContactLine();

    [GeneratedRegex(@"\S@\S+\.\w|\+?\(?\d[\d\s()./-]{6,}\d|https?://|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex Reach();

    [GeneratedRegex(
        @"^(?:About|Über|À propos de|A propos de|Acerca de|Sobre|Over|Om|Informazioni su)\s+(?:\p{Lu}|the\b|die\b|den\b|das\b|la\b|le\b|el\b|us\b|uns\b)"
    )]
    private static partial Regex AboutLine();

    [GeneratedRegex(@"^(?:About|Über)\s(?:the\s)?\p{Lu}[\p{L}\d&.' -]{1,50}:\s\p{Lu}")]
    private static partial Regex AboutColon();
}

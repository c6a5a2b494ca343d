using System.Text;
using Summarizer.Grounding;
using Summarizer.Language;

namespace Summarizer.Publishing;

/// <summary>The document as HTML paragraphs in which every piece of evidence is marked for the claims that it bears out.</summary>
internal sealed class MarkedDocument(string document, IReadOnlyList<MarkedClaim> claims)
{
    // A claim's pieces of evidence in the document, numbered from 1; one whose place isn't in this document is left out.
    private readonly List<Mark> marks =
    [
        .. claims
            .SelectMany(claim => claim.Evidence.Select((evidence, index) => new Mark(claim, index + 1, evidence.Start, evidence.End)))
            .Where(mark => mark.Start >= 0 && mark.End <= document.Length && mark.Start < mark.End)
            .OrderBy(mark => mark.Start),
    ];

    /// <summary>The paragraph's HTML. Anchors are <c>KEY-eN</c>, classes the claims' keys; after a fact's last words stands its number.</summary>
    public string Paragraph(TextRange paragraph)
    {
        var here = marks.Where(mark => mark.Start < paragraph.End && mark.End > paragraph.Start).ToList();
        var cuts = here.SelectMany(mark => new[] { mark.Start, mark.End })
            .Where(at => at > paragraph.Start && at < paragraph.End)
            .Append(paragraph.Start)
            .Append(paragraph.End)
            .Distinct()
            .Order()
            .ToList();
        var html = new StringBuilder();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var over = here.Where(mark => mark.Start < end && mark.End > start).ToList();
            var text = Html.Verbatim(document[start..end]);
            foreach (
                var mark in over.Where(mark =>
                    mark.Start == start || (mark.Start < paragraph.Start && start == paragraph.Start && StartsHere(mark, paragraph))
                )
            )
            {
                html.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"<span class=\"anchor\" id=\"{mark.Claim.Key}-e{mark.Number}\"></span>"
                );
            }

            html.Append(
                over.Count == 0 ? text : $"<mark class=\"{string.Join(' ', over.Select(mark => mark.Claim.Key).Distinct())}\">{text}</mark>"
            );
            foreach (var mark in here.Where(mark => mark.Claim.Label is not null && mark.End == end))
            {
                html.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"<a class=\"ref\" href=\"#{mark.Claim.Key}\">{mark.Claim.Label}</a>"
                );
            }
        }

        return html.ToString();
    }

    // Evidence that begins in the white space between two paragraphs has its anchor in the second.
    private bool StartsHere(Mark mark, TextRange paragraph) => string.IsNullOrWhiteSpace(document[mark.Start..paragraph.Start]);

    private sealed record Mark(MarkedClaim Claim, int Number, int Start, int End);
}

/// <param name="Key">The claim's id in the page: "s", "p1", "f1".</param>
/// <param name="Label">Printed where its evidence ends; null for none.</param>
internal sealed record MarkedClaim(string Key, string? Label, IReadOnlyList<Evidence> Evidence);

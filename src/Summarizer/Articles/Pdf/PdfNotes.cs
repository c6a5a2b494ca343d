using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Cuts footnotes: smaller lines at a column's foot, from the first that begins with a figure or a sign on.</summary>
internal static partial class PdfNotes
{
    private const double Smaller = 0.92;

    public static List<PdfLine> Cut(List<PdfLine> lines, double bodySize, Cuts cuts)
    {
        var notes = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        foreach (var column in lines.GroupBy(line => (line.Page, line.Column)).Select(group => group.ToList()))
        {
            var foot = column.Count;
            while (foot > 0 && column[foot - 1].Size < Smaller * bodySize)
            {
                foot--;
            }

            // A column of small print alone is something else.
            var first = foot == 0 && column.Count > 12 ? -1 : column.FindIndex(foot, line => Mark().IsMatch(line.Text));
            if (first >= 0)
            {
                notes.UnionWith(column.Skip(first));
                cuts.Add("footnote", string.Join(' ', column.Skip(first).Take(6).Select(line => line.Text)));
            }
        }

        return lines.FindAll(line => !notes.Contains(line));
    }

    [GeneratedRegex(@"^(?:\d{1,3}[.)]?|[*†‡§])\s?\p{L}")]
    private static partial Regex Mark();
}

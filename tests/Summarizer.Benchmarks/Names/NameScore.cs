using System.Text.RegularExpressions;
using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Benchmarks.Names;

/// <summary>Names with the same span and type as a person marked. Whether an article, a title, marks or a possessive belongs to a name is a convention: all are left out of both.</summary>
internal sealed partial record NameScore(int Right, int Found, int Marked)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Marked == 0 ? 0 : (double)Right / Marked;

    public double F1 => Found + Marked == 0 ? 0 : 2.0 * Right / (Found + Marked);

    public static NameScore Of(IEnumerable<(NameRow Row, IEnumerable<(TextRange, NameKind)> Found)> rows) =>
        rows.Select(pair =>
            {
                var found = Bare(pair.Row, pair.Found);
                return new NameScore(found.Count(pair.Row.Names.Contains), found.Count, pair.Row.Names.Count);
            })
            .Aggregate(
                new NameScore(0, 0, 0),
                (sum, score) => new NameScore(sum.Right + score.Right, sum.Found + score.Found, sum.Marked + score.Marked)
            );

    /// <summary>What is found in the part that was marked.</summary>
    public static HashSet<(TextRange Range, NameKind Kind)> Bare(NameRow row, IEnumerable<(TextRange Range, NameKind Kind)> found) =>
        [
            .. found
                .Select(name => (Bare(row.Text, name.Range), name.Kind))
                .Where(name => name.Item1.Length > 0 && name.Item1.End <= row.End),
        ];

    private static TextRange Bare(string text, TextRange range)
    {
        var words = text.Substring(range.Start, Math.Min(range.Length, text.Length - range.Start));
        var (before, after) = (Before().Match(words).Length, After().Match(words));
        return new TextRange(range.Start + before, range.Start + Math.Max(before, after.Success ? after.Index : words.Length));
    }

    [GeneratedRegex(@"^(?:[\s""“”‘’'(\[]|(?:the|mr|mrs|ms|dr|prof|gen|maj|president)\b\.?\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:['’]s|(?<!\b[A-Z])(?<!\.[A-Z])\.|[\s,;:!?""“”‘’')\]])+$")]
    private static partial Regex After();
}

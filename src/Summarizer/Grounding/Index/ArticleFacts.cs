using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;
using Summarizer.Language.Speech;

namespace Summarizer.Grounding.Index;

/// <summary>The article's figures, dates and quotations, with the stretch that each stands in.</summary>
internal sealed class ArticleFacts
{
    // Two figures that say the same are at most this far apart, as a share of the one and beside it: see FigureComparison.
    private const double Least = 0.8;
    private const double Most = 1.25;

    private readonly List<(NumberMention Figure, int Stretch)> figures;
    private readonly ILookup<int, NumberMention> ofStretch;

    // The figures in the order of their values.
    private readonly double[] values;
    private readonly int[] places;

    public ArticleFacts(Article article, PassageTable table)
    {
        var reference = article.Published?.Date;
        var readings = table.Stretches.ConvertAll(s => Reading.Of(article.Document, s.Range, article.Locale, reference));
        Dates = [.. readings.SelectMany((reading, i) => reading.Dates.Select(date => (date, i)))];
        figures = [.. readings.SelectMany((reading, i) => reading.Numbers.Select(figure => (figure, i)))];
        ofStretch = figures.ToLookup(f => f.Stretch, f => f.Figure);
        (values, places) = ByValue(figures);
        Quotations = QuotationFinder.Find(article.Document, [.. article.Blocks.Select(b => b.Range)], article.Language);
    }

    public List<(DateMention Date, int Stretch)> Dates { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Whether words of a stretch are quoted of somebody whose name has a word.</summary>
    public bool IsSaidBy(TextRange stretch, string name) =>
        Quotations.Any(q => q.Range.Overlaps(stretch) && q.Speaker?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The figures of some stretches, in the article's order.</summary>
    public IEnumerable<NumberMention> FiguresIn(IEnumerable<int> stretches) => stretches.Distinct().Order().SelectMany(i => ofStretch[i]);

    /// <summary>Every figure that may be what a claim's figure says, and some that aren't; in the article's order.</summary>
    public IEnumerable<(NumberMention Figure, int Stretch)> FiguresNear(NumberMention figure)
    {
        var size = Size(figure, figure.Value);
        var first = Array.BinarySearch(values, (Least * size) - 1);
        first = first < 0 ? ~first : first;
        return Enumerable
            .Range(first, values.Length - first)
            .TakeWhile(i => values[i] <= (Most * size) + 1)
            .Select(i => places[i])
            .Distinct()
            .Order()
            .Select(i => figures[i]);
    }

    // A fraction may be said in per cent.
    private static double Size(NumberMention figure, decimal value) => Math.Abs((double)value) * (figure.Unit is "fraction" ? 100 : 1);

    // A range stands at both its ends.
    private static (double[] Values, int[] Places) ByValue(List<(NumberMention Figure, int Stretch)> all)
    {
        var found = new List<(double Value, int Place)>();
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var value in (ReadOnlySpan<decimal?>)[all[i].Figure.Value, all[i].Figure.Upper])
            {
                if (value is { } end)
                {
                    found.Add((Size(all[i].Figure, end), i));
                }
            }
        }

        found.Sort();
        return ([.. found.Select(f => f.Value)], [.. found.Select(f => f.Place)]);
    }
}

using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Grounding;

/// <summary>The article's figures, dates and quotations, with the stretch that each stands in.</summary>
internal sealed class ArticleFacts
{
    public ArticleFacts(Article article, PassageTable table)
    {
        var reference = article.Published?.Date;
        Dates = [.. table.Stretches.SelectMany((s, i) => DateFinder.Find(article.Document, s.Range, reference, article.Language).Select(d => (d, i)))];
        Figures = [.. table.Stretches.SelectMany((s, i) => NumberFinder.Find(article.Document, s.Range, article.Language).Select(f => (f, i)))];
        Quotations = QuotationFinder.Find(article.Document, [.. article.Blocks.Select(b => b.Range)], article.Language);
    }

    public List<(NumberMention Figure, int Stretch)> Figures { get; }

    public List<(DateMention Date, int Stretch)> Dates { get; }

    public IReadOnlyList<Quotation> Quotations { get; }
}

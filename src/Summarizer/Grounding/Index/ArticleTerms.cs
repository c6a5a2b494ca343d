using System.Collections.Concurrent;
using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Dates;

namespace Summarizer.Grounding.Index;

/// <summary>An article's stretches as terms, each read when it is first asked for.</summary>
internal sealed class ArticleTerms(Article article, PassageTable table, ArticleFacts facts)
{
    private readonly ConcurrentDictionary<int, List<Term>> read = new();
    private readonly ILookup<int, DateMention> dates = facts.Dates.ToLookup(d => d.Stretch, d => d.Date);

    public IReadOnlyList<Term> Of(int stretch) =>
        read.GetOrAdd(
            stretch,
            i => TermReader.Of(article.Document, table.Stretches[i].Range, article.Language, [.. facts.FiguresIn([i])], [.. dates[i]])
        );

    /// <summary>A claim's sentence read as the article's are.</summary>
    public IReadOnlyList<Term> Of(string claim, TextRange sentence)
    {
        var reading = Reading.Of(claim, sentence, article.Locale, article.Published?.Date);
        return TermReader.Of(claim, sentence, article.Language, reading.Numbers, reading.Dates);
    }
}

using Summarizer.Articles;
using Summarizer.Grounding.Index;
using Summarizer.Language;

namespace Summarizer.Grounding;

/// <summary>
/// An article prepared for many searches: built once, in time linear in its length, and safe to share between threads. All places are
/// in UTF-16 code units of <see cref="Article.Document"/>; what was cut from the upload is never found.
/// </summary>
public sealed class EvidenceIndex
{
    /// <summary>The share of a quote's words that one or two sentences must hold, in order, to be what was meant.</summary>
    private const double Alike = 0.9;

    /// <summary>Of the words between a quote's first and last, at least this share is the quote's; less is coincidence.</summary>
    private const double Dense = 0.5;

    private readonly Article article;
    private readonly List<TextRange> sections;
    private readonly Lazy<List<FoldedText>> folded;
    private readonly Lazy<ArticleMeaning> meaning;
    private readonly Lazy<ArticleFacts> facts;
    private readonly Lazy<WordPairs> pairs;
    private readonly Lazy<ArticleTerms> terms;

    public EvidenceIndex(Article article)
    {
        this.article = article;
        Table = new PassageTable(article);
        sections =
        [
            article.Body,
            .. new[] { article.Headline, article.Subheadline }.Concat(article.Captions).OfType<Passage>().Select(p => p.Range),
        ];
        meaning = new(() => new ArticleMeaning(Table));
        facts = new(() => new ArticleFacts(article, Table));
        pairs = new(() => new WordPairs(Table));
        terms = new(() => new ArticleTerms(article, Table, Facts));
        folded = new(() => [.. sections.Select(s => FoldedText.Of(article.Document, s))]);
    }

    internal PassageTable Table { get; }

    public Article Article => article;

    internal ArticleMeaning Meaning => meaning.Value;

    internal ArticleFacts Facts => facts.Value;

    internal WordPairs Pairs => pairs.Value;

    internal ArticleTerms Terms => terms.Value;

    /// <summary>
    /// The article's own words for a quote: exact; else but for white space, quotation marks, dashes, ligatures, hyphenation, Unicode form and
    /// case; else one or two sentences that hold nine tenths of its words in order. Body before headline before caption.
    /// </summary>
    /// <returns>Null where the article has no such words, or the quote none.</returns>
    public Evidence? Find(string quote) => Exact(quote.Trim()) ?? Normalized(quote) ?? Aligned(quote);

    /// <summary>The one or two sentences that say most of what a claim says, for claims that come without a usable quote.</summary>
    /// <returns>Null where no passage holds at least half of what the claim's words tell.</returns>
    public Evidence? FindPassage(string claim) =>
        PassageSearch.Best(Table, claim) is { Coverage: >= 0.5 } best ? At(best.Range, EvidenceMatch.Aligned) : null;

    /// <summary>Whether a place begins where a sentence, headline or caption begins and ends where one ends, but for marks.</summary>
    internal bool IsWhole(TextRange place) =>
        Table.Stretches.Exists(s => s.Range.Start <= place.Start && s.Range.End > place.Start && !HasWord(s.Range.Start, place.Start))
        && Table.Stretches.Exists(s => s.Range.End >= place.End && s.Range.Start < place.End && !HasWord(place.End, s.Range.End));

    internal Evidence At(TextRange place, EvidenceMatch match) => new(place.Of(article.Document), place.Start, place.End, match);

    private bool HasWord(int start, int end) => article.Document.AsSpan(start, end - start).ToArray().Any(char.IsLetterOrDigit);

    private Evidence? Exact(string quote)
    {
        if (!quote.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        foreach (var section in sections)
        {
            var within = article.Document.AsSpan(section.Start, section.Length);
            for (int from = 0, at; from <= within.Length - quote.Length && (at = within[from..].IndexOf(quote)) >= 0; from += at + 1)
            {
                var place = new TextRange(section.Start + from + at, section.Start + from + at + quote.Length);
                if (WordBoundary.Around(article.Document, section, place))
                {
                    return At(place, EvidenceMatch.Exact);
                }
            }
        }

        return null;
    }

    private Evidence? Normalized(string quote) =>
        FoldedText.Needle(quote) is { Length: > 0 } needle
        && folded.Value.Select(s => s.Find(needle)).FirstOrDefault(p => p is not null) is { } place
            ? At(place, EvidenceMatch.Normalized)
            : null;

    private Evidence? Aligned(string quote)
    {
        var quoted = Word.Of(quote, new(0, quote.Length)).Select(w => w.Text).ToArray();
        var ids = quoted.Select(Table.IdOf).ToArray();
        if (ids.Length == 0 || ids.Count(id => id >= 0) < Alike * ids.Length)
        {
            return null;
        }

        (TextRange Place, int Matched, int Width) best = default;
        foreach (var index in Table.Candidates(ids, count: 4).Order())
        {
            foreach (var window in PassageSearch.Windows(Table, index))
            {
                var words = window.SelectMany(i => Table.Stretches[i].Words).ToList();
                var found = WordAlignment.Of<string>(quoted, words.Select(w => w.Text).ToArray());
                var width = found.Last - found.First + 1;
                var better = found.Matched > best.Matched || (found.Matched == best.Matched && width < best.Width);
                if (better && found.Matched >= Alike * ids.Length && found.Matched >= Dense * width)
                {
                    best = (new(words[found.First].Range.Start, words[found.Last].Range.End), found.Matched, width);
                }
            }
        }

        return best.Matched > 0 ? At(best.Place, EvidenceMatch.Aligned) : null;
    }
}

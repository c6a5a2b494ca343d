using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Names;
using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>Names, figures, dates and speech of an article, sentence by sentence.</summary>
internal sealed class ArticleReport
{
    private ArticleReport(Article article, IReadOnlyList<NameMention> names, IReadOnlyList<ReportedSentence> sentences)
    {
        Text = article.Document;
        Language = article.Language;
        Author = article.Authors is [var author] ? author : null;
        Published = article.Published?.Date;
        Kind = ArticleKindReader.Of(article, sentences);
        Names = names;
        people = [.. names.Where(name => name.Kind == NameKind.Person).Select(name => name.Text)];
        others = [.. names.Where(name => name.Kind != NameKind.Person).Select(name => name.Text)];
        Sentences = sentences;
    }

    private readonly HashSet<string> people;
    private readonly HashSet<string> others;

    public string Text { get; }

    public string Language { get; }

    /// <summary>Null where nobody or more than one signs.</summary>
    public string? Author { get; }

    public ArticleKind Kind { get; }

    public DateOnly? Published { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<ReportedSentence> Sentences { get; }

    /// <summary>Whether a person of the article has this name.</summary>
    public bool IsPerson(string name) => people.Contains(name);

    /// <summary>Whether an organization or place of the article has this name.</summary>
    public bool IsOther(string name) => others.Contains(name);

    public static ArticleReport Of(TokenizedArticle tokenized, SentenceTraits[] traits, CancellationToken cancellationToken)
    {
        var article = tokenized.Article;
        var text = article.Document;
        var language = article.Language;
        var names = NameFinder.Find(text, new TextRange(0, text.Length), language);
        var paragraphs = article.Blocks.Where(block => block.Kind != BlockKind.Subheading).Select(block => block.Range).ToList();
        var speech = QuotationFinder.Find(text, paragraphs, language, cancellationToken);
        var passed = 0;
        var cues = FactCues.For(language);
        var persons = Phrases.For("firstperson", language);
        var sentences = article.Sentences.Select(
            (sentence, index) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                var tokens = tokenized.Sentences[index];
                var range = sentence.Range;
                var dates = DateFinder.Find(text, tokens, article.Published?.Date, article.Locale);
                while (passed < speech.Count && speech[passed].Range.End <= range.Start)
                {
                    passed++;
                }

                var quotations = speech
                    .Skip(passed)
                    .TakeWhile(quotation => quotation.Range.Start < range.End)
                    .Where(quotation => quotation.Range.Overlaps(range))
                    .ToList();
                return new ReportedSentence
                {
                    Range = range,
                    Tokens = tokens,
                    Names = NameFinder.Find(text, range, language),
                    Numbers = NumberFinder.Find(text, tokens, language, [.. dates.Select(date => date.Range)]),
                    Dates = dates,
                    Quotations = quotations,
                    Traits = traits[index],
                    OpensBlock = index == 0 || article.Sentences[index - 1].Block != sentence.Block,
                    IsListItem = article.Blocks[sentence.Block].Kind == BlockKind.ListItem,
                    IsPersonal = IsPersonal(text, tokens, persons, quotations),
                    Cues = cues.Find(
                        text,
                        tokens,
                        token => !quotations.Any(quotation => quotation.Direct && quotation.Range.Contains(token.Start))
                    ),
                };
            }
        );
        return new ArticleReport(article, names, [.. sentences]);
    }

    private static bool IsPersonal(string text, List<Token> tokens, Phrases persons, List<Quotation> quotations)
    {
        foreach (var token in tokens)
        {
            if (
                token.IsWord
                && persons.Holds(token.Span(text))
                && (token.Range.Length == 1 || !char.IsUpper(text[token.Start + 1]))
                && (token.End == text.Length || text[token.End] != '.' || token.Range.Length > 1)
                && !quotations.Exists(quotation => (quotation.Direct || quotation.Unmarked) && quotation.Range.Contains(token.Range))
            )
            {
                return true;
            }
        }

        return false;
    }
}

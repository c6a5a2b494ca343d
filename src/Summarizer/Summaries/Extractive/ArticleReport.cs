using Summarizer.Articles;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Names;
using Summarizer.Language.Numbers;
using Summarizer.Language.Speech;

namespace Summarizer.Summaries.Extractive;

/// <summary>Names, figures, dates and speech of an article, sentence by sentence.</summary>
internal sealed class ArticleReport
{
    private ArticleReport(Article article, IReadOnlyList<NameMention> names, IReadOnlyList<ReportedSentence> sentences)
    {
        Text = article.Document;
        Language = article.Language;
        Author = article.Authors is [var author] ? author : null;
        Names = names;
        people = [.. names.Where(name => name.Kind == NameKind.Person).Select(name => name.Text)];
        others = [.. names.Where(name => name.Kind != NameKind.Person).Select(name => name.Text)];
        told =
        [
            .. names
                .Where(name => name.Kind == NameKind.Person)
                .SelectMany(name => new[] { name.Text, name.Role })
                .OfType<string>()
                .Where(words => words.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostTold),
        ];
        Sentences = sentences;
    }

    // An article that names more people than this is a list of them.
    private const int MostTold = 300;

    private readonly HashSet<string> people;
    private readonly HashSet<string> others;
    private readonly string[] told;

    public string Text { get; }

    public string Language { get; }

    /// <summary>Null where nobody or more than one signs.</summary>
    public string? Author { get; }

    public IReadOnlyList<NameMention> Names { get; }

    public IReadOnlyList<ReportedSentence> Sentences { get; }

    /// <summary>Whether a person of the article has this name.</summary>
    public bool IsPerson(string name) => people.Contains(name);

    /// <summary>Whether an organization or place of the article has this name.</summary>
    public bool IsOther(string name) => others.Contains(name);

    /// <summary>Whether words name a person of the article, or the role of one ("the prime minister").</summary>
    public bool TellsPerson(string words) => Array.Exists(told, one => words.Contains(one, StringComparison.OrdinalIgnoreCase));

    public static ArticleReport Of(TokenizedArticle tokenized, CancellationToken cancellationToken)
    {
        var article = tokenized.Article;
        var text = article.Document;
        var language = article.Language;
        var names = NameFinder.Find(text, new TextRange(0, text.Length), language);
        var paragraphs = article.Blocks.Where(block => block.Kind != BlockKind.Subheading).Select(block => block.Range).ToList();
        var speech = QuotationFinder.Find(text, paragraphs, language, cancellationToken);
        var passed = 0;
        var cues = FactCues.For(language);
        var sentences = article.Sentences.Zip(
            tokenized.Sentences,
            (sentence, tokens) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                var range = sentence.Range;
                var dates = DateFinder.Find(text, tokens, article.Published?.Date, language);
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
}

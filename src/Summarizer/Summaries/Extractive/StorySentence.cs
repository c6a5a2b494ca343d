using Summarizer.Articles;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive;

/// <summary>
/// The sentence that tells the story alone: most of what a summary would tell for its words, nearer the beginning and the headline than
/// another, and the article's own word rather than somebody's.
/// </summary>
internal static class StorySentence
{
    /// <summary>What the first sentence is worth more, the second half of it, and so on.</summary>
    private const double Lead = 1;

    /// <summary>What a sentence is worth more that says all the words of the headline.</summary>
    private const double Headline = 0.8;

    /// <summary>What somebody says, of whom the story need not be.</summary>
    private const double Said = 0.75;

    /// <summary>So many letters of a longer word tell it whatever its ending.</summary>
    private const int Root = 5;

    private const double ToldByWriter = 0.5;
    private const double Leans = 0.5;
    private const double Trivial = 0.4;

    public static int Of(Article article, ArticleReport report, ArticleSentences sentences, ExpectedOverlap overlap)
    {
        var scorer = new SetScorer(overlap, SummaryPreset.Sentence.ExpectedWords);
        var headline = HeadlineWords(article);
        return Best(sentences.StandsAlone)
            ?? Best(i => sentences.MayBeTold(i) && sentences.Needs[i] < 0)
            ?? Enumerable.Range(0, sentences.Traits.Length).First(sentences.MayBeTold);

        int? Best(Func<int, bool> allowed)
        {
            var (best, most, place) = (default(int?), double.MinValue, 0);
            for (var i = 0; i < report.Sentences.Count; i++)
            {
                if (overlap.Terms.Sentences[i].Length == 0 || !allowed(i))
                {
                    continue;
                }

                var score = scorer.Score([i]) * (1 + (Lead / (1 + place++)));
                if (score * (1 + Headline) > most && score * Worth(report, i, headline) is var worth && worth > most)
                {
                    (best, most) = (i, worth);
                }
            }

            return best;
        }
    }

    private static double Worth(ArticleReport report, int index, List<string> headline)
    {
        var sentence = report.Sentences[index];
        var told = headline.Count == 0 ? 0 : (double)headline.Count(word => Stands(word, report.Text, sentence.Tokens)) / headline.Count;
        return (1 + (Headline * told))
            * (sentence.Quotations.Any(quotation => quotation.Speaker is not null) ? Said : 1)
            * (FirstPerson.Tells(report.Text, sentence.Tokens, report.Language) ? ToldByWriter : 1)
            * (
                Leaning.Leans(report, sentence, sentence.Range) || (index > 0 && References.BeginsTold(report, sentence, sentence.Range))
                    ? Leans
                    : 1
            )
            * (Phrases.For("trivia", report.Language).StandIn(report.Text, sentence.Tokens) ? Trivial : 1);
    }

    /// <summary>The headline's telling words, without what their endings may be.</summary>
    private static List<string> HeadlineWords(Article article)
    {
        var found = new List<string>();
        if (article.Headline is { } headline)
        {
            foreach (var token in Tokenizer.Tokenize(article.Document, headline.Range))
            {
                if (token.Kind != TokenKind.Punctuation && !FunctionWords.Contains(article.Language, token.Span(article.Document)))
                {
                    var word = token.Of(article.Document);
                    found.Add(word.Length > Root ? word[..Math.Max(Root, word.Length - 2)] : word);
                }
            }
        }

        return found;
    }

    private static bool Stands(string root, string text, IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            var word = token.Span(text);
            if (
                word.Length <= root.Length + 4
                && word.StartsWith(root, StringComparison.OrdinalIgnoreCase)
                && (root.Length >= Root || word.Length == root.Length)
            )
            {
                return true;
            }
        }

        return false;
    }
}

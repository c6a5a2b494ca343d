using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Summaries.Extractive.Headlines;

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

    /// <summary>A single sentence reads best where it is short.</summary>
    public static SearchLimits Limits { get; } = new(ExpectedWords: 12, Words: 45, Sentences: 1);

    /// <summary>What a sentence keeps that would be no fact at all.</summary>
    private const double Floor = 0.3;

    private const double ToldByWriter = 0.5;
    private const double Leans = 0.5;
    private const double Trivial = 0.4;

    /// <param name="worth">How good a fact each sentence would be, 0 to 1.</param>
    public static int Of(
        ArticleReport report,
        HeadlineWords headline,
        ArticleSentences sentences,
        ExpectedOverlap overlap,
        Func<int, double> worth
    )
    {
        var scorer = new SetScorer(overlap, Limits.ExpectedWords);
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
                if (
                    score * (1 + Headline) * (1 + Floor) > most
                    && score * Worth(report, i, headline) * (Floor + worth(i)) is var total
                    && total > most
                )
                {
                    (best, most) = (i, total);
                }
            }

            return best;
        }
    }

    private static double Worth(ArticleReport report, int index, HeadlineWords headline)
    {
        var sentence = report.Sentences[index];
        var told = headline.HeadlineShare(report.Text, sentence.Tokens);
        return (1 + (Headline * told))
            * (sentence.Quotations.Any(quotation => quotation.Speaker is not null) ? Said : 1)
            * (FirstPerson.Tells(report.Text, sentence.Tokens, report.Language) ? ToldByWriter : 1)
            * (
                BackReferences.Leans(report, sentence, sentence.Range, [])
                || (index > 0 && DefiniteSubjects.BeginsTold(report, sentence, sentence.Range))
                    ? Leans
                    : 1
            )
            * (sentence.Traits.HasFlag(SentenceTraits.Aside) ? Trivial : 1);
    }
}

using Summarizer.Summaries.Extractive.Headlines;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>What the worth of a fact is read from, beside the fact itself.</summary>
internal sealed class FactContext
{
    private readonly ExpectedOverlap overlap;
    private readonly double[] told;
    private readonly double most;

    public FactContext(ArticleReport report, HeadlineWords headline, ExpectedOverlap overlap)
    {
        this.overlap = overlap;
        Report = report;
        Headline = headline;
        var scorer = new SetScorer(overlap, Headlines.StorySentence.Limits.ExpectedWords);
        told = [.. Enumerable.Range(0, report.Sentences.Count).Select(i => overlap.Terms.Sentences[i].Length == 0 ? 0 : scorer.Score([i]))];
        most = told.Length == 0 ? 0 : told.Max();
    }

    public ArticleReport Report { get; }

    public HeadlineWords Headline { get; }

    /// <summary>How much of the rest of the article has a sentence's telling words: the logarithm of their further mentions.</summary>
    public double Centrality(int sentence)
    {
        var terms = overlap.Terms;
        var (mentions, stems) = (0, new HashSet<int>());
        foreach (var word in terms.Sentences[sentence])
        {
            if (!terms.Words[word].Function && stems.Add(terms.Words[word].Stem))
            {
                mentions += terms.Stems[terms.Words[word].Stem].Count - 1;
            }
        }

        return Math.Log(1 + mentions);
    }

    /// <summary>How much of a summary a sentence is expected to tell, 1 being the article's best.</summary>
    public double Told(int sentence) => most == 0 ? 0 : told[sentence] / most;
}

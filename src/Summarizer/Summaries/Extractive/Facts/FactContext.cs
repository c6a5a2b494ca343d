using Summarizer.Summaries.Extractive.Headlines;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>What the worth of a fact is read from, beside the fact itself.</summary>
internal sealed class FactContext
{
    private readonly double[] told;
    private readonly double most;

    public FactContext(ArticleReport report, HeadlineWords headline, ExpectedOverlap overlap)
    {
        Report = report;
        Headline = headline;
        MainName = report
            .Sentences.SelectMany(sentence => sentence.Names.Select(name => name.Text).Distinct())
            .CountBy(name => name)
            .Where(count => count.Value > 1)
            .OrderByDescending(count => count.Value)
            .Select(count => count.Key)
            .FirstOrDefault();
        var scorer = new SetScorer(overlap, Headlines.StorySentence.Limits.ExpectedWords);
        told = [.. Enumerable.Range(0, report.Sentences.Count).Select(i => overlap.Terms.Sentences[i].Length == 0 ? 0 : scorer.Score([i]))];
        most = told.Length == 0 ? 0 : told.Max();
    }

    public ArticleReport Report { get; }

    /// <summary>The name that most sentences have; null where none stands twice.</summary>
    public string? MainName { get; }

    public HeadlineWords Headline { get; }

    /// <summary>How much of a summary a sentence is expected to tell, 1 being the article's best.</summary>
    public double Told(int sentence) => most == 0 ? 0 : told[sentence] / most;
}

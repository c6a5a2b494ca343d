using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Facts;

/// <summary>
/// Key facts by the grades of the sentences that their evidence stands in, as `score.py facts` counts them: a fact is worth its best sentence;
/// a sentence that can't stand alone and was put right is weak, not struck.
/// </summary>
internal sealed class FactsScore
{
    /// <summary>So many musts of one article count at most.</summary>
    private const int MostMusts = 5;

    private static readonly string[] Mendable = ["dangling", "unattributed", "split"];

    public int Articles { get; private set; }

    public List<int> Grades { get; } = [];

    public List<int> Words { get; } = [];

    public int MustsTold { get; private set; }

    public int Musts { get; private set; }

    public int SentencesGood { get; private set; }

    public int Struck => Grades.Count(grade => grade == 0);

    public int Weak => Grades.Count(grade => grade == 1);

    public void Add(GradedArticle article, Summary summary, LabelScore labels)
    {
        Articles++;
        var told = new HashSet<int>();
        foreach (var fact in summary.KeyFacts)
        {
            var (grade, place) = Graded(article, fact.Evidence);
            var isEdited = fact.Claim != fact.Evidence[0].Quote;
            var isMended = grade == 0 && isEdited && place is { } at && Mendable.Contains(article.Sentences[at].Why);
            Grades.Add(isMended ? 1 : grade);
            Words.Add(fact.Claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
            if (place is { } stands)
            {
                told.Add(stands);
                labels.Add(fact, article.Sentences[stands].Labels);
            }
        }

        var (worth, one) = Graded(article, summary.Text.Sentence.Evidence);
        SentencesGood += worth >= 2 || (one is { } found && found + 1 == article.Best) ? 1 : 0;
        var musts = Enumerable.Range(0, article.Sentences.Count).Where(i => article.Sentences[i].Grade == 3).ToList();
        Musts += Math.Min(MostMusts, musts.Count);
        MustsTold += Math.Min(MostMusts, musts.Count(must => told.Contains(must) || must == one));
    }

    /// <summary>The best grade of the sentences that more than half of a quote, or more than half of which, lies in the evidence; their place.</summary>
    public static (int Grade, int? Sentence) Graded(GradedArticle article, IReadOnlyList<Evidence> evidence)
    {
        var best = (Grade: 0, Sentence: default(int?));
        foreach (var quote in evidence.Select(passage => passage.Quote))
        {
            var at = article.Text.IndexOf(quote, StringComparison.Ordinal);
            for (var i = 0; at >= 0 && i < article.Sentences.Count; i++)
            {
                var range = article.Sentences[i].Range;
                var shared = Math.Min(range.End, at + quote.Length) - Math.Max(range.Start, at);
                if (2 * shared > Math.Min(quote.Length, range.Length) && (best.Sentence is null || article.Sentences[i].Grade > best.Grade))
                {
                    best = (article.Sentences[i].Grade, i);
                }
            }
        }

        return best;
    }
}

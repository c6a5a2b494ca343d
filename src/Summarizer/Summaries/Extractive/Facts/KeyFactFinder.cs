using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Summaries.Extractive.Overlap;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>The article's facts in order of importance, each with the words that bear it out.</summary>
internal static class KeyFactFinder
{
    private const int WordsPerFact = 12;
    private const int Fewest = 3;
    private const int Most = 8;

    /// <summary>A text that tells no news has few facts.</summary>
    private const int MostOfOthers = 6;

    /// <summary>A long report, in words, has one fact more, a still longer one another.</summary>
    private const int LongReport = 400;

    /// <summary>How likely an editor prints a fact at least: of news, of other texts, and of those few that any article is to have.</summary>
    private const double LeastWorth = 0.36;

    private const double LeastWorthOfOthers = 0.4;
    private const double LeastWorthOfFew = 0.3;

    /// <param name="first">The sentence that tells the story alone.</param>
    public static List<ProposedFact> Find(
        Article article,
        FactContext context,
        IReadOnlyList<RatedFact> candidates,
        int first,
        ExpectedOverlap overlap
    )
    {
        var words = overlap.Terms.Sentences.Sum(sentence => sentence.Length);
        var chosen = FactSelection.Of(candidates, first, overlap, Limits(words, context.Report.Kind.TellsNews()));
        return [.. BorneOut(article, chosen).Select(candidate => FactLabels.Describe(context.Report, candidate))];
    }

    public static FactLimits Limits(int words, bool tellsNews) =>
        tellsNews
            ? new(Fewest, Math.Clamp(words / WordsPerFact, Fewest, Most + Math.Min(2, words / LongReport)), LeastWorth, LeastWorthOfFew)
            : new(Fewest, Math.Clamp(words / WordsPerFact, Fewest, MostOfOthers), LeastWorthOfOthers, LeastWorthOfFew);

    /// <summary>What was cut or put right is held against the article like anybody's claim: where something speaks against it, the sentence itself stands, or nothing.</summary>
    private static IEnumerable<FactCandidate> BorneOut(Article article, List<FactCandidate> candidates)
    {
        var index = new Lazy<EvidenceIndex>(() => new EvidenceIndex(article));
        foreach (var candidate in candidates)
        {
            if (candidate.Claim == candidate.Quotes[0] || ClaimChecker.Check(index.Value, candidate.Claim).Findings.Count == 0)
            {
                yield return candidate;
            }
            else if (candidate is { Stands: null, WasLinked: false } && candidate.Words.Count <= FactCandidates.MostWords)
            {
                yield return candidate with
                {
                    Claim = candidate.Quotes[0],
                };
            }
        }
    }
}

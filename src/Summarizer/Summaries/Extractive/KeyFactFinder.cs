namespace Summarizer.Summaries.Extractive;

/// <summary>The article's facts in order of importance, each with the words that bear it out.</summary>
internal static class KeyFactFinder
{
    private const int WordsPerFact = 45;

    // What makes a sentence a fact that readers look up, beside its words.
    private const double Figure = 0.25;
    private const double Date = 0.25;
    private const double Name = 0.1;
    private const double DecisionOrPlan = 0.25;

    public static List<ProposedFact> Find(ArticleReport report, ArticleSentences sentences, ExpectedOverlap overlap, SummaryPreset preset)
    {
        var words = overlap.Terms.Sentences.Sum(sentence => sentence.Length);
        var most = Math.Clamp(words / WordsPerFact, preset.FewestFacts, preset.MostFacts);
        var candidates = FactCandidates.Of(report, sentences);
        return [.. FactSelection.Of(candidates, overlap, candidate => Bonus(report.Sentences[candidate.Sentence]), most)
            .Select(candidate => FactDescriber.Describe(report, candidate))];
    }

    private static double Bonus(ReportedSentence sentence) => 1
        + (sentence.Numbers.Count > 0 ? Figure : 0)
        + (sentence.Dates.Count > 0 ? Date : 0)
        + (sentence.Names.Count > 0 ? Name : 0)
        + (sentence.Cues.Contains("decision") || sentence.Cues.Contains("planned") ? DecisionOrPlan : 0);
}

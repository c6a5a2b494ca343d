using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>The article's facts in order of importance, each with the words that bear it out.</summary>
internal static class KeyFactFinder
{
    private const int WordsPerFact = 16;

    // What makes a sentence a fact that readers look up, beside its words.
    private const double Figure = 0.5;
    private const double Date = 0.3;
    private const double Name = 0.1;
    private const double DecisionOrPlan = 0.4;

    /// <summary>A person's own words, as against a document's.</summary>
    private const double Voice = 0.15;

    /// <summary>What was so before and has no date: news comes first.</summary>
    private const double Background = -0.2;

    /// <param name="first">The sentence that tells the story alone.</param>
    public static List<ProposedFact> Find(ArticleReport report, ArticleSentences sentences, int first, ExpectedOverlap overlap, SummaryPreset preset)
    {
        var words = overlap.Terms.Sentences.Sum(sentence => sentence.Length);
        var most = Math.Clamp(words / WordsPerFact, preset.FewestFacts, preset.MostFacts);
        var candidates = FactCandidates.Of(report, sentences);
        return [.. FactSelection.Of(candidates, first, overlap, candidate => Bonus(report, report.Sentences[candidate.Sentence]), most)
            .Select(candidate => FactDescriber.Describe(report, candidate))];
    }

    private static double Bonus(ArticleReport report, ReportedSentence sentence) => 1
        + (sentence.Numbers.Count > 0 ? Figure : 0)
        + (sentence.Dates.Any(date => date.Precision != DatePrecision.Unknown) ? Date : 0)
        + (sentence.Names.Count > 0 ? Name : 0)
        + (sentence.Cues.Contains("decision") || sentence.Cues.Contains("planned") ? DecisionOrPlan : 0)
        + (sentence.Cues.Contains("background") && sentence.Dates.Count == 0 ? Background : 0)
        + (sentence.Quotations.Any(quotation => quotation.Direct && IsPerson(report, quotation.Speaker)) ? Voice : 0);

    /// <summary>Named as a person, or by the role of one ("the prime minister").</summary>
    private static bool IsPerson(ArticleReport report, string? speaker) => speaker is not null && report.Names.Any(name => name.Kind == NameKind.Person
        && (speaker.Contains(name.Text, StringComparison.OrdinalIgnoreCase) || (name.Role is { Length: > 0 } role && speaker.Contains(role, StringComparison.OrdinalIgnoreCase))));
}

namespace Summarizer.Summaries.Extractive;

/// <summary>The article's facts in order of importance, each with the words that bear it out.</summary>
internal static class KeyFactFinder
{
    private const int WordsPerFact = 16;

    /// <param name="first">The sentence that tells the story alone.</param>
    public static List<ProposedFact> Find(
        ArticleReport report,
        ArticleSentences sentences,
        int first,
        ExpectedOverlap overlap,
        SummaryPreset preset,
        CancellationToken cancellationToken
    )
    {
        var words = overlap.Terms.Sentences.Sum(sentence => sentence.Length);
        var most = Math.Clamp(words / WordsPerFact, preset.FewestFacts, preset.MostFacts);
        var candidates = FactCandidates
            .Of(report, sentences, first, cancellationToken)
            .ConvertAll(candidate => new RatedFact(candidate, FactWorth.Of(report, candidate), FactWorth.IsConcrete(report, candidate)));
        return
        [
            .. FactSelection
                .Of(candidates, first, overlap, preset.FewestFacts, most)
                .Select(candidate => FactDescriber.Describe(report, candidate)),
        ];
    }
}

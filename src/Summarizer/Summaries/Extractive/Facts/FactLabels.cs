using Summarizer.Language.Dates;
using Summarizer.Language.Names;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Says of a fact what kind it is, how certain, and who, where and when: each only where the signs are sure, else nothing.</summary>
internal static class FactLabels
{
    /// <summary>Quoted words make up at least this share of a fact that is a quote.</summary>
    private const double QuotedShare = 0.4;

    public static ProposedFact Describe(ArticleReport report, FactCandidate candidate)
    {
        var sentence = report.Sentences[candidate.Sentence];
        var speaker = SpeakerLabel.Of(report, sentence, candidate);
        var names = sentence.Names.Where(name => candidate.Range.Contains(name.Range) && candidate.Claim.Contains(name.Text)).ToList();
        var when = WhenLabel.Of(report, sentence, candidate);
        var certainty = CertaintyLabel.Of(report, sentence, candidate, speaker, when);
        return new ProposedFact
        {
            Claim = candidate.Claim,
            Kind = Kind(report, sentence, candidate, speaker, certainty, when),
            Certainty = certainty,
            Who = WhoLabel.Of(report, sentence, candidate, speaker),
            Where = [.. names.Where(name => name.Kind == NameKind.Place).Select(name => name.Text).Distinct()],
            When = when?.Text ?? "",
            Speaker = speaker,
            Quotes = candidate.Quotes,
        };
    }

    private static FactKind? Kind(
        ArticleReport report,
        ReportedSentence sentence,
        FactCandidate candidate,
        string? speaker,
        Certainty? certainty,
        DateMention? when
    ) =>
        speaker is not null && (sentence.Answer is not null || FactSigns.QuotedShare(sentence, candidate) >= QuotedShare) ? FactKind.Quote
        : sentence.Cues.Contains("decision") && certainty is not Certainty.Denied ? FactKind.Decision
        : sentence.Cues.Contains("cause") ? FactKind.Cause
        : FigurePoint.Has(report, sentence, candidate.Range) ? FactKind.Figure
        : when is not null || certainty is Certainty.Planned or Certainty.Denied ? FactKind.Event
        : null;
}

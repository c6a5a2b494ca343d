using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>Says of a fact what kind it is, how certain, and who, where and when.</summary>
internal static class FactDescriber
{
    /// <summary>Quoted words make up at least this share of a fact that is a quote.</summary>
    private const double QuotedShare = 0.4;

    /// <summary>Background stands in this last part of an article.</summary>
    private const double Late = 0.6;

    public static ProposedFact Describe(ArticleReport report, FactCandidate candidate)
    {
        var sentence = report.Sentences[candidate.Sentence];
        var names = sentence.Names.Where(name => candidate.Range.Contains(name.Range)).ToList();
        var speaker = Speaker(sentence, candidate);
        return new ProposedFact
        {
            Claim = candidate.Claim,
            Kind = Kind(report, sentence, candidate),
            Certainty = Certainty(sentence, speaker),
            Who = [.. names.Where(name => name.Kind != NameKind.Place).Select(name => name.Text).Distinct()],
            Where = [.. names.Where(name => name.Kind == NameKind.Place).Select(name => name.Text).Distinct()],
            Speaker = speaker,
            Quotes = candidate.Quotes,
        };
    }

    private static string? Speaker(ReportedSentence sentence, FactCandidate candidate) => sentence.Quotations
        .Where(quotation => quotation.Range.Overlaps(candidate.Range) && quotation.Speaker is not null)
        .MaxBy(quotation => quotation.Range.Length)?.Speaker;

    private static Certainty Certainty(ReportedSentence sentence, string? speaker) =>
        sentence.Cues.Contains("denied") ? Summaries.Certainty.Denied
        : speaker is not null || sentence.Reports || sentence.Cues.Contains("hedged") ? Summaries.Certainty.Claimed
        : sentence.Cues.Contains("planned") && !sentence.Cues.Contains("unreal") ? Summaries.Certainty.Planned
        : Summaries.Certainty.Stated;

    private static FactKind Kind(ArticleReport report, ReportedSentence sentence, FactCandidate candidate) =>
        IsQuote(sentence, candidate) ? FactKind.Quote
        : IsAside(report, sentence, candidate) ? FactKind.Background
        : sentence.Cues.Contains("decision") ? FactKind.Decision
        : sentence.Cues.Contains("cause") ? FactKind.Cause
        : HasFigure(sentence) ? FactKind.Figure
        : sentence.Cues.Contains("background") && !sentence.Cues.Contains("planned") ? FactKind.Background
        : FactKind.Event;

    private static bool IsQuote(ReportedSentence sentence, FactCandidate candidate) =>
        sentence.Quotations.Where(quotation => quotation.Direct && quotation.Range.Overlaps(candidate.Range)).Sum(quotation => quotation.Range.Length)
            >= QuotedShare * candidate.Range.Length;

    /// <summary>Late in the article and of none of those that its first sentence names.</summary>
    private static bool IsAside(ArticleReport report, ReportedSentence sentence, FactCandidate candidate)
    {
        var lead = report.Sentences[0].Names;
        return candidate.Sentence >= Late * report.Sentences.Count && lead.Count > 0 && sentence.Names.Count > 0
            && !sentence.Cues.Contains("planned") && !sentence.Reports
            && !sentence.Names.Any(name => lead.Any(other => other.Text.Contains(name.Text, StringComparison.OrdinalIgnoreCase) || name.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>An amount or a share; a date's, an age's or a bare small number is none.</summary>
    private static bool HasFigure(ReportedSentence sentence) => sentence.Numbers.Any(number =>
        number.Unit is not (null or "time" or "year old") && !(number.Unit == "ordinal" && number.Value == 1) && !sentence.Dates.Any(date => date.Range.Overlaps(number.Range))
        || (number.Unit is null && number.Value >= 10 && !sentence.Dates.Any(date => date.Range.Overlaps(number.Range))));
}

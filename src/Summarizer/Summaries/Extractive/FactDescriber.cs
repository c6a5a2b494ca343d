using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Names;
using Summarizer.Language.Speech;

namespace Summarizer.Summaries.Extractive;

/// <summary>Says of a fact what kind it is, how certain, and who, where and when.</summary>
internal static class FactDescriber
{
    /// <summary>Quoted words make up at least this share of a fact that is a quote.</summary>
    private const double QuotedShare = 0.4;

    /// <summary>In UTF-16 code units, where nobody is named who says it.</summary>
    private const int ShortestSpeech = 30;

    /// <summary>Background stands in this last part of an article.</summary>
    private const double Late = 0.6;

    public static ProposedFact Describe(ArticleReport report, FactCandidate candidate)
    {
        var sentence = report.Sentences[candidate.Sentence];
        var names = sentence.Names.Where(name => candidate.Range.Contains(name.Range)).ToList();
        var speaker = candidate.IsPersonal ? report.Author : Speaker(sentence, candidate);
        return new ProposedFact
        {
            Claim = candidate.Claim,
            Kind = candidate.IsPersonal ? FactKind.Quote : Kind(report, sentence, candidate),
            Certainty = candidate.IsPersonal ? Summaries.Certainty.Claimed : Certainty(sentence, speaker),
            Who =
            [
                .. names
                    .Where(name => name.Kind != NameKind.Place)
                    .Select(name => name.Text)
                    .Concat(Others(report, candidate, speaker))
                    .Distinct(),
            ],
            Where = [.. names.Where(name => name.Kind == NameKind.Place).Select(name => name.Text).Distinct()],
            When = When(sentence, candidate),
            Speaker = speaker,
            Quotes = candidate.Quotes,
        };
    }

    /// <summary>Names that the claim has and its sentence hasn't: for a pronoun, and before somebody's words.</summary>
    private static IEnumerable<string> Others(ArticleReport report, FactCandidate candidate, string? speaker) =>
        new[] { candidate.Stands, candidate.IsSpeech ? speaker : null }
            .OfType<string>()
            .Where(other => report.Names.Any(name => name.Kind != NameKind.Place && name.Text == other));

    private static string? Speaker(ReportedSentence sentence, FactCandidate candidate) =>
        sentence
            .Quotations.Where(quotation => quotation.Range.Overlaps(candidate.Range) && quotation.Speaker is not null)
            .MaxBy(quotation => quotation.Range.Length)
            ?.Speaker;

    /// <summary>The narrowest date that is told of the fact itself: of dates inside quotation marks the day is another's.</summary>
    private static string? When(ReportedSentence sentence, FactCandidate candidate) =>
        sentence
            .Dates.Where(date => candidate.Range.Contains(date.Range) && !IsQuoted(sentence, date.Range))
            .OrderBy(date => date.Precision == DatePrecision.Unknown)
            .ThenBy(date => date is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : int.MaxValue)
            .FirstOrDefault()
            ?.Text;

    private static bool IsQuoted(ReportedSentence sentence, TextRange range) =>
        sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Contains(range));

    private static Certainty Certainty(ReportedSentence sentence, string? speaker) =>
        sentence.Cues.Contains("denied") ? Summaries.Certainty.Denied
        : speaker is not null || sentence.Quotations.Any(IsSpeech) || sentence.Cues.Contains("hedged") ? Summaries.Certainty.Claimed
        : sentence.Cues.Contains("planned") && !sentence.Cues.Contains("unreal") ? Summaries.Certainty.Planned
        : Summaries.Certainty.Stated;

    private static FactKind Kind(ArticleReport report, ReportedSentence sentence, FactCandidate candidate) =>
        IsQuote(sentence, candidate) ? FactKind.Quote
        : IsAside(report, sentence, candidate) ? FactKind.Background
        : sentence.Cues.Contains("decision") ? FactKind.Decision
        : sentence.Cues.Contains("cause") ? FactKind.Cause
        : FigurePoint.Has(report, sentence, candidate.Range) ? FactKind.Figure
        : sentence.Cues.Contains("background") && !sentence.Cues.Contains("planned") ? FactKind.Background
        : FactKind.Event;

    private static bool IsQuote(ReportedSentence sentence, FactCandidate candidate) =>
        sentence
            .Quotations.Where(quotation => quotation.Direct && IsSpeech(quotation) && quotation.Range.Overlaps(candidate.Range))
            .Sum(quotation => Shared(quotation.Range, candidate.Range))
        >= QuotedShare * candidate.Range.Length;

    /// <summary>A title or a word in quotation marks is nobody's.</summary>
    private static bool IsSpeech(Quotation quotation) =>
        quotation.Speaker is not null || !quotation.Direct || quotation.Range.Length >= ShortestSpeech;

    private static int Shared(TextRange a, TextRange b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    /// <summary>Late in the article and of none of those that its first sentence names.</summary>
    private static bool IsAside(ArticleReport report, ReportedSentence sentence, FactCandidate candidate)
    {
        var lead = report.Sentences[0].Names;
        return candidate.Sentence >= Late * report.Sentences.Count
            && lead.Count > 0
            && sentence.Names.Count > 0
            && !sentence.Cues.Contains("planned")
            && !sentence.Reports
            && !sentence.Names.Any(name =>
                lead.Any(other =>
                    other.Text.Contains(name.Text, StringComparison.OrdinalIgnoreCase)
                    || name.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase)
                )
            );
    }
}

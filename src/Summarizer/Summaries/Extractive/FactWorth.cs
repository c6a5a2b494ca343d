using Summarizer.Language.Dates;

namespace Summarizer.Summaries.Extractive;

/// <summary>What makes a sentence a fact that readers look up, beside its words; 1 is nothing more and nothing less.</summary>
internal static class FactWorth
{
    private const double Figure = 0.5;
    private const double Date = 0.3;
    private const double Name = 0.1;
    private const double DecisionOrPlan = 0.4;

    /// <summary>A person's own words, as against a document's.</summary>
    private const double Voice = 0.15;

    /// <summary>What was so before and has no date: news comes first.</summary>
    private const double Background = -0.2;

    /// <summary>What an article's first sentence is worth more; a later one less of it.</summary>
    private const double Lead = 0.4;

    private const double LeadReach = 3;

    /// <summary>Somebody's words that speak of the speaker tell what was felt rather than what happened.</summary>
    private const double Feeling = 0.6;

    /// <summary>Words whose sentence names nobody tell less than what their speaker said in full.</summary>
    private const double Speech = 0.75;

    public static double Of(ArticleReport report, FactCandidate candidate)
    {
        var sentence = report.Sentences[candidate.Sentence];
        var worth =
            1
            + (sentence.Numbers.Count > 0 ? Figure : 0)
            + (sentence.Dates.Any(date => date.Precision != DatePrecision.Unknown) ? Date : 0)
            + (sentence.Names.Count > 0 ? Name : 0)
            + (sentence.Cues.Contains("decision") || sentence.Cues.Contains("planned") ? DecisionOrPlan : 0)
            + (sentence.Cues.Contains("background") && sentence.Dates.Count == 0 ? Background : 0)
            + (
                sentence.Quotations.Any(quotation => quotation.Direct && quotation.Speaker is { } speaker && report.TellsPerson(speaker))
                    ? Voice
                    : 0
            );
        return worth
            * (1 + (Lead * LeadReach / (LeadReach + candidate.Sentence)))
            * (candidate.IsSpeech ? Speech : 1)
            * (FirstPerson.IsQuoted(report, candidate) ? Feeling : 1);
    }

    /// <summary>What somebody says of himself without a figure or day in it.</summary>
    public static bool IsFeeling(ArticleReport report, FactCandidate candidate) =>
        FirstPerson.IsQuoted(report, candidate)
        && report.Sentences[candidate.Sentence] is { Numbers.Count: 0, Dates.Count: 0, Answer: null };

    /// <summary>Whether it tells something that can be looked up: without that a text is advice or opinion, of which a few sentences are enough.</summary>
    public static bool IsConcrete(ArticleReport report, FactCandidate candidate)
    {
        var sentence = report.Sentences[candidate.Sentence];
        return sentence.Numbers.Count > 0
            || sentence.Dates.Count > 0
            || sentence.Names.Count > 0
            || sentence.Cues.Contains("decision")
            || sentence.Cues.Contains("planned")
            || sentence.Cues.Contains("cause")
            || sentence.Reports;
    }
}

using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Names;
using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;

namespace Summarizer.Summaries.Extractive.Reports;

/// <summary>A sentence with what stands in it.</summary>
internal sealed record ReportedSentence
{
    public required TextRange Range { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    public required IReadOnlyList<NameMention> Names { get; init; }

    public required IReadOnlyList<NumberMention> Numbers { get; init; }

    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Direct and indirect speech of which a part lies in the sentence.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    public required IReadOnlySet<string> Cues { get; init; }

    public required SentenceTraits Traits { get; init; }

    /// <summary>The first of its paragraph.</summary>
    public required bool OpensBlock { get; init; }

    public required bool IsListItem { get; init; }

    /// <summary>An "I", "we" or "you" stands outside its quotation marks.</summary>
    public required bool IsPersonal { get; init; }

    /// <summary>The interview's answer that it belongs to.</summary>
    public Quotation? Answer => Quotations.FirstOrDefault(quotation => quotation.Unmarked);

    public bool Reports => Quotations.Count > 0;

    public string? Speaker => Quotations.LastOrDefault(quotation => quotation.Speaker is not null)?.Speaker;

    public bool HasManySpeakers => Quotations.Select(quotation => quotation.Speaker).OfType<string>().Distinct().Count() > 1;
}

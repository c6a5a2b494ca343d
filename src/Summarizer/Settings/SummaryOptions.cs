using System.ComponentModel.DataAnnotations;
using Summarizer.Summaries;

namespace Summarizer;

public sealed class SummaryOptions
{
    public SummaryLength Length { get; init; } = SummaryLength.Standard;

    /// <summary>The language that summaries are in, ISO 639-1; unset, each article's own. Needs a model: the extractive one quotes.</summary>
    [RegularExpression("[a-z]{2}", ErrorMessage = "The field {0} is no language's code of two letters, such as en.")]
    public string? Language { get; init; }
}

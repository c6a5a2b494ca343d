using Microsoft.Extensions.Options;

namespace Summarizer;

/// <summary>Checks every setting, those of the inner objects too, which data annotations alone pass over; generated from the attributes.</summary>
[OptionsValidator]
public sealed partial class SummarizerOptionsValidator : IValidateOptions<SummarizerOptions>;

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Summarizer;

/// <summary>Every setting under <c>Summarizer:</c> (<c>Summarizer__Model__Endpoint</c> as an environment variable), validated at start.</summary>
public sealed class SummarizerOptions : IValidatableObject
{
    public const string Section = "Summarizer";

    [Required]
    [ValidateObjectMembers]
    public ModelOptions Model { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public ArticleOptions Articles { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public SummaryOptions Summary { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public GroundingOptions Grounding { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public SiteOptions Site { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public PublishOptions Publish { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public DigestOptions Digest { get; init; } = new();

    [Required]
    [ValidateObjectMembers]
    public NotifyOptions Notify { get; init; } = new();

    /// <summary>What one setting asks of another.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (field, address) in new[] { ("Model.Endpoint", Model.Endpoint), ("Grounding.JudgeEndpoint", Grounding.JudgeEndpoint) })
        {
            if (address is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme is ("http" or "https")))
            {
                yield return new($"The field {field} is no address such as https://NAME.openai.azure.com or http://localhost:11434/v1.");
            }
        }
    }
}

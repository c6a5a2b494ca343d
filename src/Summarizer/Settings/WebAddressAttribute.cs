using System.ComponentModel.DataAnnotations;

namespace Summarizer;

/// <summary>An address that a reader's browser opens.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute()
    : ValidationAttribute("The field {0} is no address such as https://news.example/ (http or https).")
{
    public override bool IsValid(object? value) => value is null or Uri { IsAbsoluteUri: true, Scheme: "http" or "https" };
}

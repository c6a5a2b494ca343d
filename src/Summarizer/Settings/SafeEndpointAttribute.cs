using System.ComponentModel.DataAnnotations;

namespace Summarizer;

/// <summary>An address that may be told what strangers must not read: HTTPS, or this machine.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SafeEndpointAttribute()
    : ValidationAttribute("The field {0} is neither an https address nor one on this machine (http://localhost, http://127.0.0.1).")
{
    public override bool IsValid(object? value) =>
        value is not Uri address
        || (address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)));
}

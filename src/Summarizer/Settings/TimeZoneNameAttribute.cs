using System.ComponentModel.DataAnnotations;

namespace Summarizer;

/// <summary>A time zone that this machine knows, such as <c>Europe/Berlin</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeZoneNameAttribute()
    : ValidationAttribute("The field {0} is no time zone that is known here; an IANA name such as Europe/Berlin is.")
{
    public override bool IsValid(object? value) => value is string name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);
}

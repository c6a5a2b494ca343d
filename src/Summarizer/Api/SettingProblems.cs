using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Summarizer.Api;

/// <summary>Which setting of the section <c>Summarizer</c> keeps the program from working.</summary>
internal static partial class SettingProblems
{
    /// <returns>Null where all can be used.</returns>
    public static HealthProblem? Of(IServiceProvider services)
    {
        try
        {
            _ = services.GetRequiredService<IOptions<SummarizerOptions>>().Value;
            return null;
        }
        catch (OptionsValidationException invalid)
        {
            return Problem(string.Join(" ", invalid.Failures));
        }
        catch (InvalidOperationException unreadable)
        {
            // Such as letters where a number is expected.
            return Problem(unreadable.Message);
        }
    }

    private static HealthProblem Problem(string message) =>
        new(
            SettingName().Match(message) is { Success: true } name
                ? $"{SummarizerOptions.Section}__{name.Groups["name"].Value.Replace(".", "__", StringComparison.Ordinal).Replace(":", "__", StringComparison.Ordinal)}"
                : SummarizerOptions.Section,
            message
        );

    /// <summary>"The field Articles.MaxBytes must …" of the validator, "… at 'Summarizer:Articles:MaxBytes' …" of the binder.</summary>
    [GeneratedRegex(
        @"at 'Summarizer:(?<name>[\w:]{1,100})'|\bThe (?:field )?(?:SummarizerOptions\.)?(?<name>(?:\w{1,50}\.){1,4}\w{1,50}) "
    )]
    private static partial Regex SettingName();
}

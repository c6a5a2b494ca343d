using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace Summarizer.Cli;

/// <summary>Settings as environment variables give them: the same names as in Azure (<c>Summarizer__Model__Endpoint</c>, <c>ArticleStorage</c>).</summary>
internal static class LocalSettings
{
    public static IConfiguration Configuration { get; } = new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static SummarizerOptions Options()
    {
        try
        {
            var options = Configuration.GetSection(SummarizerOptions.Section).Get<SummarizerOptions>() ?? new SummarizerOptions();
            var valid = new SummarizerOptionsValidator().Validate(null, options);
            if (valid.Failed)
            {
                throw new ValidationException(valid.FailureMessage);
            }

            return options;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ValidationException)
        {
            throw CommandFailure.WrongUse(
                $"A setting can't be used: {wrong.Message} Settings are environment variables such as Summarizer__Articles__MaxBytes."
            );
        }
    }
}

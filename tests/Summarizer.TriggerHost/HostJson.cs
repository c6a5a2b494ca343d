using Microsoft.Extensions.Configuration;

namespace Summarizer.TriggerHost;

/// <summary>The app's <c>host.json</c>, and what is set over it in the environment as in Azure, where the extensions look for their options.</summary>
internal static class HostJson
{
    private const string Overrides = "AzureFunctionsJobHost";

    public static IConfigurationBuilder AddHostJson(this IConfigurationBuilder configuration, string folder)
    {
        var told = new ConfigurationBuilder().AddJsonFile(Path.Combine(folder, "host.json")).Build();
        var over = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection(Overrides);
        return configuration.AddInMemoryCollection(Named(told)).AddInMemoryCollection(Named(over));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Named(IConfiguration settings) =>
        settings.AsEnumerable(makePathsRelative: true).Select(one => KeyValuePair.Create($"AzureWebJobs:{one.Key}", one.Value));
}

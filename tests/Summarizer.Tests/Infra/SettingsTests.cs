using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Functions;
using Summarizer.Storage;

namespace Summarizer.Tests.Infra;

/// <summary>Settings that are set are read, and those that a trigger names are set: in Azure (Bicep) and here (the sample).</summary>
public sealed class SettingsTests
{
    /// <summary>Read by the Functions host, the identity library or the exporter, not by our code.</summary>
    private static readonly string[] HostSettings =
    [
        "AzureWebJobsStorage__accountName",
        "AzureWebJobsStorage__credential",
        "AzureWebJobsStorage__clientId",
        "AZURE_CLIENT_ID",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        "AzureFunctionsJobHost__extensions__blobs__maxDegreeOfParallelism",
    ];

    private static readonly ParameterInfo[] Parameters =
    [
        .. typeof(ArticleUploaded)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .SelectMany(method => method.GetParameters()),
    ];

    private static readonly string[] Schedules =
    [
        .. Parameters.Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()?.Schedule.Trim('%')).OfType<string>(),
    ];

    private static readonly string[] Connection =
    [
        $"{StorageConnection.Setting}__blobServiceUri",
        $"{StorageConnection.Setting}__queueServiceUri",
        $"{StorageConnection.Setting}__credential",
        $"{StorageConnection.Setting}__clientId",
    ];

    private static readonly string[] Readable =
    [
        .. SettingsOf(typeof(SummarizerOptions), SummarizerOptions.Section),
        .. Connection,
        .. Schedules,
    ];

    private static string[] Deployed => [.. DeployedValues.Keys];

    private static Dictionary<string, string> DeployedValues =>
        ArmResource
            .Calls(
                Assert.Single(CompiledInfra.Of("Microsoft.Web/sites/config")).Json.GetProperty("properties").GetString()!,
                "createObject"
            )
            .SelectMany(arguments => arguments.Chunk(2))
            .ToDictionary(pair => pair[0].Trim('\''), pair => pair[1]);

    private static JsonElement Sample =>
        JsonDocument.Parse(Repository.Read("src/Summarizer.Functions/local.settings.sample.json")).RootElement.GetProperty("Values");

    [Fact]
    public void Every_deployed_setting_is_one_that_is_read() => Assert.Equal([], Deployed.Except(Readable).Except(HostSettings));

    [Fact]
    public void Every_deployed_setting_is_a_name_that_Linux_can_hold() =>
        Assert.All(Deployed, name => Assert.Matches("^[A-Za-z_]+$", name));

    [Fact]
    public void Every_setting_that_a_trigger_or_the_host_needs_is_deployed() =>
        Assert.Equal([], Schedules.Concat(Connection).Concat(HostSettings).Except(Deployed));

    [Fact]
    public void The_model_s_settings_are_deployed() =>
        Assert.Equal(4, Deployed.Count(name => name.StartsWith("Summarizer__Model__", StringComparison.Ordinal)));

    [Fact]
    public void Deployed_and_sample_schedules_are_schedules()
    {
        var deployed = DeployedValues;
        Assert.All(Schedules, name => Assert.Equal(6, deployed[name].Trim('\'').Split(' ').Length));
        Assert.All(Schedules, name => Assert.Equal(6, Sample.GetProperty(name).GetString()!.Split(' ').Length));
    }

    [Fact]
    public void Every_setting_of_the_sample_is_read()
    {
        var sample = Sample.EnumerateObject().Select(setting => setting.Name);

        Assert.Equal([], sample.Except(Readable).Except([StorageConnection.Setting, "AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME"]));
    }

    [Fact]
    public void The_site_s_address_is_a_route_of_the_app()
    {
        var routes = Parameters.Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()?.Route).OfType<string>().ToList();
        var prefix = JsonDocument
            .Parse(Repository.Read("host.json"))
            .RootElement.GetProperty("extensions")
            .GetProperty("http")
            .GetProperty("routePrefix")
            .GetString();
        var feeds = Assert.Single(CompiledInfra.Of("Microsoft.Web/sites/config")).Variables!.Value.GetProperty("feedsPath").GetString()!;

        var paths = Assert.Single(ArmResource.Calls(feeds, "if")).Skip(1).Select(path => path.Trim('\''));
        Assert.Equal(["api/public/", "api/feeds/"], paths);
        Assert.All(
            paths.Append(new Uri(Sample.GetProperty("Summarizer__Site__BaseUrl").GetString()!).AbsolutePath.TrimStart('/')),
            path => Assert.Contains(routes, route => $"{prefix}/{route}" == path + "{*path}")
        );
    }

    private static IEnumerable<string> SettingsOf(Type type, string prefix) =>
        type.GetProperties()
            .Where(property => property.CanWrite)
            .SelectMany(property =>
                property.PropertyType.Namespace == nameof(Summarizer) && property.PropertyType.IsClass
                    ? SettingsOf(property.PropertyType, $"{prefix}__{property.Name}")
                    : [$"{prefix}__{property.Name}"]
            );
}

using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;

namespace Summarizer.Functions;

/// <summary>Traces, meters and logs to Azure Monitor, as the app's identity; without the setting below they are made and go nowhere.</summary>
public static class AppTelemetry
{
    public const string Setting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    private const string Source = nameof(Summarizer);

    public static IServiceCollection AddAppTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        // host.json's levels are the host's: the worker logs for itself, and ASP.NET Core's line for each request is worth no money.
        services.AddLogging(logging => logging.AddFilter("Microsoft", LogLevel.Warning));
        var telemetry = services
            .AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()
            .WithTracing(traces => traces.AddSource(Source))
            .WithMetrics(meters => meters.AddMeter(Source));
        if (configuration[Setting] is { Length: > 0 })
        {
            telemetry.UseAzureMonitorExporter(monitor => monitor.Credential = Identity(configuration["AZURE_CLIENT_ID"]));
        }

        return services;
    }

    private static ManagedIdentityCredential? Identity(string? clientId) =>
        string.IsNullOrEmpty(clientId) ? null : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
}

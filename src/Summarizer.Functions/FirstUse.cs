using Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Summarizer.Storage;

namespace Summarizer.Functions;

/// <summary>
/// Makes the containers of an account that was never used, such as an Azurite just started; in Azure the deployment did. Where one is
/// missing beside others somebody deleted it: the sweep tells of that, and an empty one in its place would hide it.
/// </summary>
public sealed class FirstUse(IServiceProvider services) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var storage = services.GetRequiredService<SummarizerStorage>();
            if (!await storage.Ledger.Container.ExistsAsync(stoppingToken))
            {
                await storage.CreateAsync(stoppingToken);
            }
        }
        catch (Exception unusable) when (unusable is StorageConnectionException or RequestFailedException or AggregateException)
        {
            // An account that can't be had is health's to tell; the app has to run for that.
        }
    }
}

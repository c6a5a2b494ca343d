#pragma warning disable CS0618 // See BlobEvents.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.WebJobs.Host.Config;
using Microsoft.Azure.WebJobs.Host.Executors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Summarizer.TriggerHost;
using Summarizer.TriggerHost.Worker;

// A Functions host for one app, whose assembly is the argument. Settings come as environment variables, the worker's among them; its first line
// that begins with "http" is its address; it stops as a host does, in order, when its standard input ends, and says the worker's exit code.
var app = Path.GetFullPath(args[0]);
await using var worker = await FunctionsWorker.StartAsync(app, Console.WriteLine);

using var stopping = new CancellationTokenSource();
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
builder
    .Logging.ClearProviders()
    .AddSimpleConsole(console => console.SingleLine = true)
    .AddFilter("Azure", LogLevel.None)
    .AddFilter("Microsoft", LogLevel.Warning);
builder.Configuration.AddHostJson(Path.GetDirectoryName(app)!);
builder.Host.ConfigureWebJobs(jobs => jobs.AddAzureStorageCoreServices().AddAzureStorageBlobs().AddAzureStorageQueues());
builder
    .Services.AddSingleton<BlobEvents>()
    .AddSingleton<IWebHookProvider>(services => services.GetRequiredService<BlobEvents>())
    .AddSingleton<IHostIdProvider, OwnHostId>()
    .AddSingleton(new Forwarding(worker, stopping.Token));

await using var host = builder.Build();
host.MapPost("/runtime/webhooks/blobs", (HttpContext http, BlobEvents events) => events.TakeAsync(http));
host.MapPost(
    "/admin/functions/{name}",
    async (string name, Forwarding forwarding, CancellationToken cancellationToken) =>
    {
        await forwarding.FireAsync(name, cancellationToken);
        return Results.Accepted();
    }
);
HttpFunctions.Map(host, worker);

await worker.ListeningAsync(CancellationToken.None);
await host.StartAsync();
Console.WriteLine(host.Urls.First());
await Console.In.ReadToEndAsync();
await stopping.CancelAsync();
await host.StopAsync();
Console.WriteLine($"The worker ended with {await worker.TerminateAsync()}.");

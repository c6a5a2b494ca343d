using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Summarizer;
using Summarizer.Api;
using Summarizer.Functions;
using Summarizer.Storage;

// Beside the host's own start, which mostly waits.
_ = FirstArticle.PrepareInBackground();
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication().UseMiddleware<InvocationScope>();
builder
    .Services.AddSummarizer(builder.Configuration)
    .AddAppTelemetry(builder.Configuration)
    .AddSingleton<ISiteSignal, SiteQueueSignal>()
    .AddDelivery()
    .StartDespiteWrongSettings()
    .AddHostedService<FirstUse>();
builder.Build().Run();

using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Summarizer;
using Summarizer.Functions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddSummarizer(builder.Configuration).StartDespiteWrongSettings().AddAppTelemetry(builder.Configuration);
builder.Build().Run();

using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Summarizer.Functions;

/// <summary>
/// Names the invocation by the key under which the worker looks for it before it hands a log line to the host. With OpenTelemetry's defaults
/// the worker itself names it by theirs alone, and the host drops every line: nobody at <c>func start</c> would read one.
/// </summary>
public sealed class InvocationScope(ILogger<InvocationScope> log) : IFunctionsWorkerMiddleware
{
    private const string Key = "AzureFunctions_InvocationId";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using (log.BeginScope(new KeyValuePair<string, object>[] { new(Key, context.InvocationId) }))
        {
            await next(context);
        }
    }
}

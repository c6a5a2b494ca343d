using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Summarizer.TriggerHost.Worker;

namespace Summarizer.TriggerHost;

/// <summary>The worker's HTTP functions at their routes: the request goes to the worker's own web server, an invocation beside it.</summary>
internal static class HttpFunctions
{
    // As they came: what a client may send is the worker's to judge.
    private static readonly HttpClient Client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
        }
    );

    public static void Map(WebApplication app, FunctionsWorker worker)
    {
        foreach (var function in worker.Functions.Where(function => function.Type == "httpTrigger"))
        {
            app.MapMethods(
                $"/api/{function.Trigger["route"]}",
                function.Trigger["methods"]!.AsArray().Select(method => (string)method!),
                http => PassAsync(http, worker, function)
            );
        }
    }

    private static async Task PassAsync(HttpContext http, FunctionsWorker worker, WorkerFunction function)
    {
        var data = TriggerData.Http(http.Request.RouteValues);
        using var request = new HttpRequestMessage(new(http.Request.Method), new Uri(worker.Http!, http.Request.GetEncodedPathAndQuery()))
        {
            Content = new StreamContent(http.Request.Body),
        };
        foreach (var (name, values) in http.Request.Headers.Where(header => header.Key is not ("Host" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        request.Headers.Add("x-ms-invocation-id", data.Invocation);
        var invoked = worker.InvokeAsync(function, data, http.RequestAborted);
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, http.RequestAborted);
        http.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        await response.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
        await invoked;
    }
}

#pragma warning disable CS0618 // The contract by which a host learns where an extension takes requests is marked as for hosts alone: this is one.
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Host.Config;

namespace Summarizer.TriggerHost;

/// <summary>Hands Event Grid's requests to Microsoft's blob extension, which is the one that asks for an address.</summary>
internal sealed class BlobEvents : IWebHookProvider
{
    private IAsyncConverter<HttpRequestMessage, HttpResponseMessage>? extension;

    public Uri GetUrl(IExtensionConfigProvider asking)
    {
        extension = (IAsyncConverter<HttpRequestMessage, HttpResponseMessage>)asking;
        return new("http://127.0.0.1/runtime/webhooks/blobs");
    }

    public async Task TakeAsync(HttpContext http)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, http.Request.GetEncodedUrl())
        {
            Content = new StreamContent(http.Request.Body),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(http.Request.ContentType!);
        request.Headers.Add("aeg-event-type", http.Request.Headers["aeg-event-type"].AsEnumerable());
        using var response = await extension!.ConvertAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)response.StatusCode;
    }
}

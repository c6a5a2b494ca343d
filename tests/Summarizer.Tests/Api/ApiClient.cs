using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Summarizer.Cli.Local;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

/// <summary>A newsletter's script, or an editor's, at the local server of a world of its own.</summary>
internal sealed class ApiClient : IAsyncDisposable
{
    private readonly LocalSite server;
    private readonly HttpClient http;

    private ApiClient(World world, LocalSite server)
    {
        (World, this.server) = (world, server);
        http = new HttpClient { BaseAddress = server.Address };
    }

    public World World { get; }

    /// <summary>For what a <see cref="Reply"/> does not tell; it neither asks for compression nor undoes it.</summary>
    public HttpClient Http => http;

    public static async Task<ApiClient> OpenAsync(AzuriteFixture azurite, params KeyValuePair<string, string?>[] settings)
    {
        var world = await World.OpenAsync(azurite, settings);
        return new(world, await world.ServeAsync(null, settings));
    }

    /// <summary>The same on what stands already, with a policy that counts.</summary>
    public static async Task<ApiClient> OpenAsync(World world, RequestPolicy policy) => new(world, await world.ServeAsync(policy));

    public Task<Reply> GetAsync(string path, string? accept = null, string? ifNoneMatch = null) =>
        SendAsync(
            HttpMethod.Get,
            path,
            null,
            request =>
            {
                if (accept is not null)
                {
                    request.Headers.TryAddWithoutValidation("Accept", accept);
                }

                if (ifNoneMatch is not null)
                {
                    request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
                }
            }
        );

    public Task<Reply> PostAsync(string path, string? body = null, string? contentType = null, params (string Name, string Value)[] headers)
    {
        var content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (content is not null && contentType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        return SendAsync(
            HttpMethod.Post,
            path,
            content,
            request =>
            {
                foreach (var (name, value) in headers)
                {
                    request.Headers.TryAddWithoutValidation(name, value);
                }
            }
        );
    }

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, Action<HttpRequestMessage> prepare)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        prepare(request);
        using var response = await http.SendAsync(request, World.Token);
        return new Reply(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync(World.Token),
            response.Headers.ETag?.ToString(),
            response.Headers.Location?.ToString()
        );
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
        await World.DisposeAsync();
    }
}

internal sealed record Reply(HttpStatusCode Status, string? MediaType, string Body, string? ETag, string? Location)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>An error as every error is told.</summary>
    public void AssertProblem(int status, string words)
    {
        Assert.Equal((status, "application/problem+json"), ((int)Status, MediaType));
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.Contains(words, Json.GetProperty("detail").GetString(), StringComparison.OrdinalIgnoreCase);
    }
}

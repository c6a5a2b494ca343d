using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Summarizer.Tests.Api;

/// <summary>What readers, caches and browsers expect of any server of files, asked for as curl would: one check for every server of the product.</summary>
internal static class Delivered
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="path">A file of some size that the server has, such as api/feeds/feed.json.</param>
    public static async Task HoldsAsync(HttpClient http, string path)
    {
        using var whole = await AskAsync(http, HttpMethod.Get, path);
        var body = await whole.Content.ReadAsByteArrayAsync(Token);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal("nosniff", Assert.Single(whole.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("frame-ancestors 'none'", Assert.Single(whole.Headers.GetValues("Content-Security-Policy")));
        Assert.False(whole.Headers.Contains("Access-Control-Allow-Origin"), "only what is public is for other sites' scripts");
        Assert.NotNull(whole.Headers.CacheControl);

        using var head = await AskAsync(http, HttpMethod.Head, path);
        Assert.Equal(
            (HttpStatusCode.OK, whole.Headers.ETag, whole.Content.Headers.LastModified, whole.Content.Headers.ContentType),
            (head.StatusCode, head.Headers.ETag, head.Content.Headers.LastModified, head.Content.Headers.ContentType)
        );
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));

        await IsUnchangedAsync(http, path, ask => ask.IfModifiedSince = whole.Content.Headers.LastModified);
        foreach (var coding in new[] { "br", "gzip" })
        {
            using var packed = await AskAsync(http, HttpMethod.Get, path, ask => ask.AcceptEncoding.ParseAdd(coding));
            Assert.Equal(coding, Assert.Single(packed.Content.Headers.ContentEncoding));
            Assert.Contains("Accept-Encoding", packed.Headers.Vary);
            Assert.Equal(body, await UnpackAsync(coding, await packed.Content.ReadAsStreamAsync(Token)));

            // The packed bytes are others, and their ETag says so; what a client knows of either it need not be sent again.
            Assert.True(packed.Headers.ETag!.IsWeak);
            await IsUnchangedAsync(http, path, ask => ask.IfNoneMatch.Add(packed.Headers.ETag));
            await IsUnchangedAsync(http, path, ask => ask.IfNoneMatch.Add(whole.Headers.ETag!));
        }
    }

    /// <summary>A header that storage would refuse, again and again, is refused at once; a decision of any size is not read.</summary>
    public static async Task RefusesAsync(HttpClient http, string id)
    {
        using var careless = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 })
        {
            BaseAddress = http.BaseAddress,
        };
        using var odd = await AskAsync(
            careless,
            HttpMethod.Post,
            $"api/articles/{id}/approve",
            ask => ask.TryAddWithoutValidation("If-Match", "\"\u00e9\"")
        );
        Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
        Assert.Contains("If-Match", await odd.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        using var large = new StringContent("{ \"by\": \"" + new string('x', 70_000) + "\" }", Encoding.UTF8, "application/json");
        using var refused = await http.PostAsync($"api/articles/{id}/approve", large, Token);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    public static async Task<HttpResponseMessage> AskAsync(
        HttpClient http,
        HttpMethod method,
        string path,
        Action<HttpRequestHeaders>? prepare = null
    )
    {
        using var request = new HttpRequestMessage(method, path);
        prepare?.Invoke(request.Headers);
        return await http.SendAsync(request, Token);
    }

    private static async Task IsUnchangedAsync(HttpClient http, string path, Action<HttpRequestHeaders> prepare)
    {
        using var same = await AskAsync(http, HttpMethod.Get, path, prepare);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    private static async Task<byte[]> UnpackAsync(string coding, Stream packed)
    {
        await using Stream unpacking =
            coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var body = new MemoryStream();
        await unpacking.CopyToAsync(body, Token);
        return body.ToArray();
    }
}

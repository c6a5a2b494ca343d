using Microsoft.AspNetCore.Http;

namespace Summarizer.Api;

/// <summary><c>GET /api/openapi.json</c>: the same document from Functions and the local server, written by hand and held against the routes by a test.</summary>
public static class OpenApiDocument
{
    public static string Text => EmbeddedFile.Text("Api/openapi.json");

    public static IResult Get() => Results.Text(Text, "application/openapi+json; charset=utf-8");
}

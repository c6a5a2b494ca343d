using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Summarizer.Api;
using Summarizer.Cli.Local;
using Summarizer.Functions;
using Summarizer.Publishing;
using Summarizer.Storage;
using Summarizer.Summaries;
using Summarizer.Tests.Storage;

namespace Summarizer.Tests.Api;

/// <summary>Functions, the local server and the document that describes both have the same routes.</summary>
public sealed class OpenApiTests(AzuriteFixture azurite)
{
    private static readonly JsonNode Document = JsonNode.Parse(Summarizer.Api.OpenApiDocument.Text)!;

    private static readonly HttpTriggerAttribute[] Triggers =
    [
        .. typeof(ArticleUploaded)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>(),
    ];

    [Fact]
    public async Task The_local_server_the_functions_and_the_document_have_the_same_routes()
    {
        await using var server = LocalSite.Build(
            services => Instance.Register(services, azurite.ConnectionString, "routes-", TimeProvider.System),
            0
        );
        var local = ((IEndpointRouteBuilder)server)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                endpoint
                    .Metadata.GetMetadata<HttpMethodMetadata>()!
                    .HttpMethods.Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}")
            )
            .Where(route => route.Contains(" /api/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(
            local,
            Triggers
                .SelectMany(trigger => trigger.Methods!.Select(method => $"{method.ToUpperInvariant()} /api/{trigger.Route}"))
                .Order(StringComparer.Ordinal)
        );

        // HEAD goes without saying wherever GET is, and OPTIONS is what browsers ask before they read.
        Assert.Equal(
            local.Where(route => route.StartsWith("GET ", StringComparison.Ordinal)).Select(route => route["GET ".Length..]),
            local.Where(route => route.StartsWith("HEAD ", StringComparison.Ordinal)).Select(route => route["HEAD ".Length..])
        );
        var documented = Document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));
        Assert.Equal(
            local
                .Where(route =>
                    !route.StartsWith("HEAD ", StringComparison.Ordinal) && !route.StartsWith("OPTIONS ", StringComparison.Ordinal)
                )
                .Select(route => route.Replace("{*", "{", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            documented.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_document_is_served_and_a_reader_that_knows_the_format_finds_nothing_wrong()
    {
        await using var api = await ApiClient.OpenAsync(azurite);
        var served = await api.GetAsync("api/openapi.json");
        Assert.Equal((Summarizer.Api.OpenApiDocument.Text, "application/openapi+json"), (served.Body, served.MediaType));

        var read = Microsoft.OpenApi.OpenApiDocument.Parse(served.Body, OpenApiConstants.Json);
        Assert.Equal([], read.Diagnostic!.Errors.Concat(read.Diagnostic.Warnings).Select(error => error.ToString()));
        Assert.All(
            read.Document!.Paths.SelectMany(path => path.Value.Operations!.Values),
            operation => Assert.Contains("default", operation.Responses!.Keys)
        );
        Assert.Empty(DanglingReferences());
    }

    [Theory]
    [InlineData("SummaryListing", typeof(SummaryListing))]
    [InlineData("ChangeListing", typeof(ChangeListing))]
    [InlineData("ToldChange", typeof(ToldChange))]
    [InlineData("FeedItem", typeof(FeedItem))]
    [InlineData("FeedFact", typeof(FeedFact))]
    [InlineData("ChangedClaim", typeof(ChangedClaim))]
    [InlineData("ArticleStatus", typeof(ArticleStatus))]
    [InlineData("StatusDecision", typeof(StatusDecision))]
    [InlineData("UploadAnswer", typeof(UploadAnswer))]
    [InlineData("DecisionRequest", typeof(DecisionRequest))]
    [InlineData("DecisionAnswer", typeof(DecisionAnswer))]
    public void Its_schemas_have_the_properties_that_are_sent(string schema, Type type) =>
        Assert.Equal(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                .Order(StringComparer.Ordinal),
            Document["components"]!["schemas"]![schema]!["properties"]!
                .AsObject()
                .Select(property => property.Key)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_query_s_and_the_upload_s_parameters_are_the_ones_that_are_read()
    {
        Assert.Equal(["cursor", "limit", "since", "source", "topic", "until"], QueryOf("/api/summaries", "get"));
        Assert.Equal(["limit", "since"], QueryOf("/api/changes", "get"));
        Assert.Equal(
            ["authors", "embargoUntil", "language", "name", "published", "publisher", "rights", "tags", "title", "url"],
            QueryOf("/api/articles", "post")
        );
        Assert.Equal(
            Enum.GetNames<ArticleState>().Select(JsonNamingPolicy.CamelCase.ConvertName),
            Document["components"]!["schemas"]!["ArticleStatus"]!["properties"]!["state"]!["enum"]!
                .AsArray()
                .Select(state => state!.GetValue<string>())
        );
    }

    [Fact]
    public void Only_what_the_document_calls_open_asks_for_no_key()
    {
        var open = Document["paths"]!
            .AsObject()
            .Where(path => path.Value!.AsObject().Any(operation => operation.Value!["security"] is JsonArray { Count: 0 }))
            .Select(path => path.Key);
        Assert.Equal(
            Triggers
                .Where(trigger => trigger.AuthLevel is not AuthorizationLevel.Function)
                .Select(trigger => $"/api/{trigger.Route}".Replace("{*", "{", StringComparison.Ordinal)),
            open
        );
    }

    private static IEnumerable<string> QueryOf(string path, string method) =>
        Document["paths"]![path]![method]!["parameters"]!
            .AsArray()
            .Where(parameter => parameter!["in"]?.GetValue<string>() == "query")
            .Select(parameter => parameter!["name"]!.GetValue<string>())
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> DanglingReferences() =>
        System
            .Text.RegularExpressions.Regex.Matches(Summarizer.Api.OpenApiDocument.Text, "\"\\$ref\": \"#/components/([a-z]+)/([A-Za-z]+)\"")
            .Where(match => Document["components"]![match.Groups[1].Value]?[match.Groups[2].Value] is null)
            .Select(match => match.Value);
}

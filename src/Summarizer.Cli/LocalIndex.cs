using Microsoft.AspNetCore.Http;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Cli;

/// <summary>The first page that somebody at the terminal opens: every article, and its page where it has one.</summary>
internal static class LocalIndex
{
    public static async Task<IResult> GetAsync(SummarizerStorage storage, HttpResponse response, CancellationToken cancellationToken)
    {
        var rows = await ListedArticle.AllAsync(storage, cancellationToken);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        return Results.Content(Page(rows), "text/html; charset=utf-8");
    }

    private static string Page(IReadOnlyList<ListedArticle> rows) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Articles</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
        td, th { text-align: left; padding: .3rem 1rem .3rem 0; vertical-align: top; overflow-wrap: anywhere }
        </style>
        </head>
        <body>
        <h1>Articles</h1>
        <p>Published: <a href="/feed.json">JSON Feed</a> · <a href="/atom.xml">Atom</a></p>
        <table>
        <tr><th>Article</th><th>State</th></tr>
        {{string.Join('\n', rows.Select(Row))}}
        </table>
        </body>
        </html>
        """;

    private static string Row(ListedArticle row)
    {
        var name = Html.Line(row.Name.Length > 0 ? row.Name : row.Id);
        var cell = row.State is "summarized" or "held" ? $"<a href=\"/summaries/{Html.Line(row.Id)}/summary.html\">{name}</a>" : name;
        return $"<tr><td>{cell}</td><td>{row.State}</td></tr>";
    }
}

using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Cli;

/// <summary>A summary in the form that <c>--format</c> names.</summary>
internal static class SummaryFormat
{
    public static string Render(string format, bool single, Summary summary, Article article) => format switch
    {
        _ => JsonSerializer.Serialize(summary, single ? CliJson.Indented : CliJson.Line),
    };
}

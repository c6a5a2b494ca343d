using System.Text.Json;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Cli.Outputs;

/// <summary>A summary in the form that <c>--format</c> names.</summary>
internal static class SummaryFormat
{
    private static readonly JsonSerializerOptions Line = new(SummaryJson.Options) { WriteIndented = false };

    public static string Render(string format, bool single, Summary summary, string document) =>
        format switch
        {
            "md" => SummaryMarkdown.Render(summary),
            "html" => SummaryPage.Render(summary, document),
            "text" => SummaryPlainText.Render(summary),
            _ => single ? SummaryJson.Serialize(summary).ToString() : JsonSerializer.Serialize(summary, Line),
        };
}

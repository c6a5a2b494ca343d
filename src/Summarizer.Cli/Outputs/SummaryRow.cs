using System.Text.Json;
using Summarizer.Summaries;

namespace Summarizer.Cli.Outputs;

/// <summary>What <c>summarize --jsonl</c> prints for a row; <c>Sentences</c> are the texts of <c>summary.paragraph</c>.</summary>
internal sealed record SummaryRow(JsonElement Id, IReadOnlyList<string> Sentences, Summary Summary);

using System.Text.Json;

namespace Summarizer.Cli.JsonLines;

/// <summary>What stands in the place of a row that nothing could be made of.</summary>
internal sealed record RowError(JsonElement? Id, string Error);

using System.Text.Json;

namespace Summarizer.Cli.JsonLines;

/// <summary>A row whose id could be read, but nothing could be made of the rest.</summary>
internal sealed class BadRowException(JsonElement? id, string reason) : Exception(reason)
{
    public JsonElement? Id { get; } = id;
}

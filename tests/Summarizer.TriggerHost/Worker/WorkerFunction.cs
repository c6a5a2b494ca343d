using System.Text.Json.Nodes;

namespace Summarizer.TriggerHost.Worker;

/// <summary>A function as its worker tells of it.</summary>
/// <param name="Trigger">The binding by which it fires: <c>type</c>, <c>name</c> and what the type needs.</param>
internal sealed record WorkerFunction(string Id, string Name, JsonObject Trigger, JsonObject Metadata)
{
    public string Type => (string)Trigger["type"]!;

    public static WorkerFunction Of(JsonObject metadata) =>
        new(
            (string)metadata["functionId"]!,
            (string)metadata["name"]!,
            metadata["rawBindings"]!
                .AsArray()
                .Select(binding => JsonNode.Parse((string)binding!)!.AsObject())
                .Single(binding => ((string)binding["type"]!).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase)),
            metadata
        );
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Summarizer.TriggerHost.Worker;

/// <summary>What a trigger gives its function, in the forms in which a host sends it.</summary>
internal sealed record TriggerData(JsonObject Value)
{
    public string Invocation { get; } = Guid.NewGuid().ToString();

    /// <summary>What parameters that no binding fills are taken from.</summary>
    public JsonObject? Metadata { get; private init; }

    public static TriggerData Timer => new(new JsonObject { ["json"] = """{"ScheduleStatus":null,"IsPastDue":false}""" });

    /// <summary>The request itself goes to the worker's own web server, beside the invocation.</summary>
    public static TriggerData Http(IEnumerable<KeyValuePair<string, object?>> route) =>
        new(new JsonObject { ["http"] = new JsonObject() })
        {
            Metadata = new(
                route
                    .Where(part => part.Value is not null)
                    .Select(part => KeyValuePair.Create(part.Key, (JsonNode?)new JsonObject { ["string"] = $"{part.Value}" }))
            ),
        };

    public static TriggerData Queue(string message) => new(new JsonObject { ["string"] = message });

    public static TriggerData Blob(string connection, string container, string name) =>
        new(
            new JsonObject
            {
                ["modelBindingData"] = new JsonObject
                {
                    ["version"] = "1.0",
                    ["source"] = "AzureStorageBlobs",
                    ["contentType"] = "application/json",
                    ["content"] = Convert.ToBase64String(
                        JsonSerializer.SerializeToUtf8Bytes(
                            new
                            {
                                Connection = connection,
                                ContainerName = container,
                                BlobName = name,
                            }
                        )
                    ),
                },
            }
        );
}

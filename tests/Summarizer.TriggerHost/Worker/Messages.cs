using System.Buffers;
using System.Reflection;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Summarizer.TriggerHost.Worker;

/// <summary>What host and worker say to each other, as JSON: its types are internal to the worker's package, their description is open to reflection.</summary>
internal static class Messages
{
    private const string Package = "Microsoft.Azure.Functions.Worker.Grpc";

    private static readonly MessageDescriptor Streaming = (
        (FileDescriptor)
            Assembly
                .Load(Package)
                .GetType($"{Package}.Messages.FunctionRpcReflection", throwOnError: true)!
                .GetProperty("Descriptor")!
                .GetValue(null)!
    ).FindTypeByName<MessageDescriptor>("StreamingMessage");

    public static byte[] Write(JsonObject message) => JsonParser.Default.Parse(message.ToJsonString(), Streaming).ToByteArray();

    public static JsonObject Read(ReadOnlySequence<byte> message) =>
        JsonNode.Parse(JsonFormatter.Default.Format(Streaming.Parser.ParseFrom(message)))!.AsObject();
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summarizer.Storage;

/// <summary>What a person decided about one article: <c>decision.json</c>, written by people only.</summary>
/// <param name="By">Who, as they call themselves.</param>
/// <param name="SourceETag">The upload that was decided on: a withdrawal ends when something new is uploaded under the name.</param>
/// <param name="Revision">The summary's revision that was read when it was decided, 0 for none: an approval covers no other.</param>
public sealed record EditorDecision(EditorVerb Verb, string By, DateTimeOffset At, string? SourceETag, int Revision = 0)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>An approval of an earlier revision than the one that stands.</summary>
    public bool IsStaleFor(int revision) => Verb is EditorVerb.Approve && Revision > 0 && Revision < revision;

    public BinaryData Serialize() => new(JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <exception cref="JsonException">A person wrote something else into the file.</exception>
    public static EditorDecision Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize<EditorDecision>(json.ToMemory().Span, Options) ?? throw new JsonException("A decision, not null.");
}

public enum EditorVerb
{
    Approve,
    Hold,
    Withdraw,
}

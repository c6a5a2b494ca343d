using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Azure;

namespace Summarizer.Storage;

/// <summary>A blob's bytes as they were at one moment.</summary>
public sealed record StoredBlob(BinaryData Content, ETag ETag, IReadOnlyDictionary<string, string> Metadata, string? ContentType)
{
    /// <summary>When it was written; null for what is no blob's own.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Whether it is what somebody meant to write.</summary>
    public bool Holds(BinaryData content, IDictionary<string, string>? metadata) =>
        Content.ToMemory().Span.SequenceEqual(content.ToMemory().Span)
        && (metadata is null || metadata.All(pair => Metadata.GetValueOrDefault(pair.Key) == pair.Value));
}

/// <summary>A row of a listing; metadata is there only where the listing asked for it.</summary>
public sealed record ListedBlob(
    string Path,
    ETag ETag,
    DateTimeOffset? LastModified,
    long Bytes,
    IReadOnlyDictionary<string, string> Metadata
)
{
    /// <summary>MD5 of the content, as storage computed it when the blob was written; null where it keeps none.</summary>
    public ReadOnlyMemory<byte>? Hash { get; init; }

    /// <summary>Whether these bytes are what it holds already.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "Storage keeps this hash of its own; nothing is secured by it.")]
    public bool Holds(BinaryData content) => Hash is { } hash && hash.Span.SequenceEqual(MD5.HashData(content.ToMemory().Span));
}

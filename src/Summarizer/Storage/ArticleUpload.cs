using System.Security.Cryptography;
using System.Text;
using Azure;

namespace Summarizer.Storage;

/// <summary>What is known of an upload without its bytes.</summary>
public sealed record ArticleVersion(
    string Name,
    ETag ETag,
    long Bytes,
    DateTimeOffset Uploaded,
    string? ContentType,
    UploadMetadata Metadata
);

/// <summary>An upload with its bytes, as it was at one ETag.</summary>
public sealed record ArticleUpload(ArticleVersion Version, BinaryData Content)
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content.ToMemory().Span));

    /// <summary>The same for two uploads that are alike in bytes and metadata, whatever their ETags.</summary>
    /// <param name="round">How often a person asked for another summary of it.</param>
    public string Fingerprint(int round) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Sha256}\n{round}\n{Version.Metadata.Canonical()}")));
}

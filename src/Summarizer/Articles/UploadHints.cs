namespace Summarizer.Articles;

/// <summary>
/// What is known of an upload beside its bytes. The blob's metadata (decoded) wins over what is read; the name and content type only
/// help to tell the format, which is sniffed.
/// </summary>
public sealed record UploadHints
{
    public static UploadHints None { get; } = new();

    public string? Name { get; init; }

    public string? ContentType { get; init; }

    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }
}

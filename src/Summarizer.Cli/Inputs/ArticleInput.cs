using Summarizer.Articles;

namespace Summarizer.Cli.Inputs;

/// <summary>An article's bytes from a file or from standard input ("-"), within the size limit.</summary>
internal sealed record ArticleInput(string Name, ReadOnlyMemory<byte> Bytes)
{
    public const string StandardInput = "-";

    /// <summary>The name within its archive; null for a file of its own.</summary>
    public string? Inside { get; init; }

    /// <summary>What the article is uploaded as: its file's name, under its archive's where it came in one.</summary>
    public string BlobName =>
        Inside is null ? Path.GetFileName(Name) : $"{Path.GetFileNameWithoutExtension(Name[..^(Inside.Length + 1)])}/{Inside}";

    public UploadHints Hints => UploadHints.None with { Name = Name == StandardInput ? null : Path.GetFileName(Name) };

    public static async Task<ArticleInput> OpenAsync(string file, long maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            if (file == StandardInput)
            {
                return new(StandardInput, await ReadAsync(StandardStreams.Input, maxBytes, "standard input", cancellationToken));
            }

            await using var stream = File.OpenRead(file);
            return new(file, await ReadAsync(stream, maxBytes, file, cancellationToken));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandFailure.WrongUse($"{file}: there is no such file. Check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            throw CommandFailure.WrongUse(
                Directory.Exists(file) ? $"{file}: is a folder. Name the files in it." : $"{file}: may not be read. Check its permissions."
            );
        }
        catch (IOException error)
        {
            throw CommandFailure.Failed($"{file}: {error.Message}", error);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream,
        long maxBytes,
        string name,
        CancellationToken cancellationToken
    )
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > maxBytes)
            {
                throw CommandFailure.WrongUse(TooLarge(name, maxBytes));
            }
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static string TooLarge(string name, long maxBytes) =>
        FormattableString.Invariant(
            $"{name}: limit: more than {maxBytes:N0} bytes. Upload the article alone, or raise Summarizer__Articles__MaxBytes."
        );
}

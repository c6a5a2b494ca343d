using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Summarizer.Cli.JsonLines;

/// <summary>Lines of a stream as bytes. A line beyond the limit comes as null, so that memory stays bounded whatever is sent.</summary>
internal static class LineReader
{
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>?> ReadAsync(
        Stream stream,
        int maxLineBytes,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 256 * 1024));
        var skipping = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (!skipping && line.Length > maxLineBytes)
                {
                    yield return null;
                }
                else if (!skipping)
                {
                    yield return line.ToArray();
                }

                skipping = false;
            }

            if (!skipping && buffer.Length > maxLineBytes)
            {
                yield return null;
                skipping = true;
            }

            if (read.IsCompleted)
            {
                if (!skipping && !buffer.IsEmpty)
                {
                    yield return buffer.ToArray();
                }

                yield break;
            }

            // Searched bytes of an unfinished line are kept; those of a line that is too long are dropped.
            reader.AdvanceTo(skipping ? buffer.End : buffer.Start, buffer.End);
        }
    }
}

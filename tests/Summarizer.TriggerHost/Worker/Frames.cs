using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Summarizer.TriggerHost.Worker;

/// <summary>gRPC's frames: a zero byte, the length in four bytes with the big end first, the message.</summary>
internal static class Frames
{
    private const int Head = 5;

    public static async IAsyncEnumerable<ReadOnlySequence<byte>> ReadAsync(
        PipeReader reader,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (await reader.ReadAsync(cancellationToken) is var read)
        {
            var rest = read.Buffer;
            while (TryTake(ref rest, out var message))
            {
                yield return message;
            }

            reader.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
            {
                yield break;
            }
        }
    }

    public static async Task WriteAsync(PipeWriter writer, byte[] message, CancellationToken cancellationToken)
    {
        var frame = new byte[Head + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, Head);
        await writer.WriteAsync(frame, cancellationToken);
    }

    private static bool TryTake(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> message)
    {
        message = default;
        if (buffer.Length < Head)
        {
            return false;
        }

        Span<byte> head = stackalloc byte[Head];
        buffer.Slice(0, Head).CopyTo(head);
        var length = BinaryPrimitives.ReadInt32BigEndian(head[1..]);
        if (buffer.Length < Head + length)
        {
            return false;
        }

        message = buffer.Slice(Head, length);
        buffer = buffer.Slice(Head + length);
        return true;
    }
}

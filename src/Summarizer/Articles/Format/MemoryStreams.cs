using System.Runtime.InteropServices;

namespace Summarizer.Articles;

internal static class MemoryStreams
{
    /// <summary>A stream over the bytes as they are, copied only where they are no array.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}

namespace Summarizer.Articles;

/// <summary>A parser keeps a tag with all its attributes: one of megabytes would take it gigabytes.</summary>
internal sealed class LongestTag
{
    public const int Limit = 100_000;

    private bool inside;
    private int length;

    /// <exception cref="LimitException">A tag goes on for too long.</exception>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf(inside ? (byte)'>' : (byte)'<');
            var passed = end < 0 ? bytes.Length : end + 1;
            length = inside ? length + passed : 0;
            if (length > Limit)
            {
                throw new LimitException($"a part has a tag of more than {Limit} bytes");
            }

            inside = end >= 0 ? !inside : inside;
            bytes = bytes[passed..];
        }
    }
}

using System.Globalization;

namespace Summarizer.Articles;

/// <summary>Counts what an upload inflates to, while it does: past the bound nothing more is inflated.</summary>
internal sealed class InflatedBytes(long limit)
{
    public long Total { get; private set; }

    /// <summary>Kept beside the exception, because a parser may swallow that.</summary>
    public bool IsExceeded { get; private set; }

    public void Add(long bytes)
    {
        Total += bytes;
        if (Total > limit)
        {
            IsExceeded = true;
            throw new LimitException(string.Create(CultureInfo.InvariantCulture, $"the upload inflates to more than {limit:N0} bytes"));
        }
    }
}

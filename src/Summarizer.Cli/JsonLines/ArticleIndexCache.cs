using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Cli.JsonLines;

/// <summary>The last few articles of a stream of rows: rows about one article mostly stand together.</summary>
internal static class ArticleIndexCache
{
    private const int Kept = 8;

    private static readonly Lock Gate = new();
    private static readonly LinkedList<((string Text, UploadHints Known) Key, Lazy<EvidenceIndex> Index)> Recent = new();

    public static EvidenceIndex Of(InputRow row, long maxBytes)
    {
        if (row.Text is not { } text)
        {
            return Read(row, maxBytes);
        }

        var key = (text, row.Known);
        Lazy<EvidenceIndex> index;
        lock (Gate)
        {
            var known = Recent.FirstOrDefault(r => r.Key == key);
            index = known.Index ?? new(() => Read(row, maxBytes));
            if (known.Index is null)
            {
                Recent.AddFirst((key, index));
                if (Recent.Count > Kept)
                {
                    Recent.RemoveLast();
                }
            }
        }

        return index.Value;
    }

    private static EvidenceIndex Read(InputRow row, long maxBytes) => new(row.ReadArticle(maxBytes));
}

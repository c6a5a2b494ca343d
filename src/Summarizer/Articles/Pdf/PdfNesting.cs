using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>Proves what the parser would only notice too late: how many objects there are, and how often a page names its drawing.</summary>
internal static class PdfNesting
{
    private const int Objects = 1_000_000;
    private const int Streams = 2_000;
    private const int Nodes = 5_000;

    public static void Prove(ReadOnlySpan<byte> bytes, PdfBudget budget) => budget.Check(bytes.Count(" obj"u8), Objects, "objects");

    /// <summary>A page's drawing may be listed a thousand times over, each time as a copy.</summary>
    public static void ProveContents(PdfDocument document, PdfBudget budget)
    {
        var open = new Stack<IToken>();
        open.Push(document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Pages") ?? NullToken.Instance);
        for (var nodes = 0; nodes < Nodes && open.TryPop(out var next); nodes++)
        {
            if (Direct(document, next) is not DictionaryToken node)
            {
                continue;
            }

            if (node.Data.TryGetValue("Kids", out var kids) && Direct(document, kids) is ArrayToken children)
            {
                foreach (var child in children.Data.Take(Nodes))
                {
                    open.Push(child);
                }
            }

            if (node.Data.TryGetValue("Contents", out var contents) && Direct(document, contents) is ArrayToken streams)
            {
                budget.Check(streams.Data.Count, Streams, "streams on a page");
                budget.Check(
                    streams.Data.Sum(stream => Direct(document, stream) is StreamToken token ? (long)token.Data.Length : 0),
                    PdfBudget.PageContent,
                    "bytes of drawing on a page"
                );
            }
        }
    }

    private static IToken? Direct(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}

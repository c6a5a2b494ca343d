using System.Globalization;

namespace Summarizer.Articles;

/// <summary>What one PDF may cost: every count is taken before the work is done, and kept here because the parser may swallow the exception.</summary>
internal sealed class PdfBudget
{
    public const int Pages = 500;
    public const int Inflated = 200_000_000;
    public const int Stream = 50_000_000;
    public const int PageContent = 10_000_000;
    public const int Content = 60_000_000;
    public const int Characters = 3_000_000;
    public const int Operations = 10_000_000;
    public const int Nesting = 64;

    private long inflated,
        content,
        characters,
        operations;

    /// <summary>The first bound that was passed, in words.</summary>
    public string? Exceeded { get; private set; }

    public void Inflate(long bytes, long ofStream)
    {
        Add(ref inflated, bytes, Inflated, "bytes inflated");
        Check(ofStream, Stream, "bytes in one stream");
    }

    public void Parse(long bytes)
    {
        Check(bytes, PageContent, "bytes of drawing on a page");
        Add(ref content, bytes, Content, "bytes of drawing");
    }

    public void Run(int count) => Add(ref operations, count, Operations, "drawing operations");

    public void Draw() => Add(ref characters, 1, Characters, "characters");

    public void Check(long value, long limit, string what)
    {
        if (value > limit)
        {
            Exceeded ??= string.Create(CultureInfo.InvariantCulture, $"the PDF has more than {limit:N0} {what}");
        }

        ThrowIfExceeded();
    }

    public void ThrowIfExceeded()
    {
        if (Exceeded is not null)
        {
            throw new LimitException(Exceeded);
        }
    }

    private void Add(ref long total, long count, long limit, string what)
    {
        total += count;
        Check(total, limit, what);
    }
}

using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>A proposal to a summary: quotes get their places, what has none is dropped and counted, dates are resolved.</summary>
public static class SummaryComposer
{
    public static Summary Compose(string id, Article article, SourceInfo source, Proposal proposal, DateTimeOffset now) =>
        throw new NotImplementedException();
}

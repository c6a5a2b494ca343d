using System.Globalization;
using Summarizer.Benchmarks.Load;
using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Site;

/// <summary>A site as many runs would have left it, made straight into storage: days, archive and story pages.</summary>
internal static class LargeSite
{
    private const int ADay = 100;

    public static async Task MakeAsync(LoadInstance instance, int summaries, SiteOptions options, CancellationToken cancellationToken)
    {
        var (storage, site) = (instance.Get<SummarizerStorage>(), instance.Get<SiteStore>());
        var page = new BinaryData("<!doctype html><title>A story</title>");
        var today = TimeProvider.System.GetUtcNow();
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = 24, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            Enumerable.Range(1, (summaries + ADay - 1) / ADay),
            parallelism,
            async (back, token) =>
            {
                var count = Math.Min(ADay, summaries - ((back - 1) * ADay));
                var items = Enumerable.Range(0, count).Select(n => Item($"s{back}-{n}", today.AddDays(-back))).ToList();
                var (path, day) = (DayFile.PathOf(today.AddDays(-back), options), DayFile.Of(items, []));
                await site.WriteDayAsync(path, day, null, token);
                foreach (var archived in ArchivePage.Of(path, day, options.FeedItems))
                {
                    await storage.Site.OverwriteAsync(archived.Path, page, "application/atom+xml", token);
                }

                foreach (var item in items)
                {
                    await storage.Site.OverwriteAsync(SiteLinks.StoryPath(item.Id), page, "text/html", token);
                }
            }
        );
    }

    private static FeedItem Item(string id, DateTimeOffset entered) =>
        new()
        {
            Id = id,
            Revision = 1,
            Entered = entered,
            Updated = entered,
            Language = "en",
            Headline = $"Council votes on the pier again, number {id}",
            Sentence = "The town council voted on Tuesday to rebuild the ferry pier that the January storm tore away.",
            Facts =
            [
                .. Enumerable
                    .Range(1, 5)
                    .Select(n => new FeedFact(
                        string.Create(CultureInfo.InvariantCulture, $"The work costs {n}.2 million crowns."),
                        null,
                        null
                    )),
            ],
            Source = "Source: Brindle Bay Courier, 3 March 2026",
            Made = "Sentences taken from the article.",
            Topics = ["economy, business and finance"],
            TextSha256 = id,
        };
}

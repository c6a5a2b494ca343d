using System.Text.Json;
using Microsoft.Extensions.Options;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary>Writes an edition once its cut-off has passed, and freezes it: <c>digests/DATE.json</c> is the commit, all else is made of it.</summary>
public sealed class DigestPublisher(
    SummarizerStorage storage,
    SiteStore days,
    DigestTemplates templates,
    IOptions<SummarizerOptions> options,
    TimeProvider time
)
{
    private const string Latest = "digests/latest";
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Days before the last cut-off in which corrected stories are looked for.</summary>
    private const int CorrectedDays = 30;

    // Nothing can be due before: a run that finds nothing to do costs no call.
    private DateTimeOffset nextLook;

    private SiteOptions Site => options.Value.Site;

    private DigestOptions Options => options.Value.Digest;

    /// <returns>The edition that was written; null where none was due.</returns>
    public async Task<Digest?> PublishIfDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now < nextLook)
        {
            return null;
        }

        var date = CutOff.LastDay(now, Site, Options);
        var last = await ReadAsync(Latest, cancellationToken);
        Digest? written = null;
        if (last is null || last.Date < date)
        {
            var edition = new Edition(date, last?.To ?? CutOff.Of(date.AddDays(-1), Site, Options), CutOff.Of(date, Site, Options));
            written = await CommitAsync(edition, isFirst: last is null, cancellationToken);
            if (written is not null)
            {
                await RenderAsync(written, latest: true, cancellationToken);
            }
        }

        nextLook = CutOff.Of(date.AddDays(1), Site, Options);
        return written;
    }

    /// <summary>The next edition as it would go out now; it is written nowhere, since only people who make it are to see it.</summary>
    public async Task<Digest> DraftAsync(CancellationToken cancellationToken)
    {
        var closed = CutOff.LastDay(time.GetUtcNow(), Site, Options);
        var (from, to) = (CutOff.Of(closed, Site, Options), CutOff.Of(closed.AddDays(1), Site, Options));
        return await MakeAsync(new(closed.AddDays(1), (await ReadAsync(Latest, cancellationToken))?.To ?? from, to), cancellationToken);
    }

    public string Render(Digest digest, DigestFormat format) => templates.Render(digest, format);

    /// <summary>Takes a story that left the feeds out of the editions that told it.</summary>
    public async Task RemoveAsync(string id, DateTimeOffset entered, CancellationToken cancellationToken)
    {
        var last = await ReadAsync(Latest, cancellationToken);
        var first = CutOff.LastDay(entered, Site, Options);
        for (var date = first; date <= last?.Date && date <= first.AddDays(CorrectedDays + 1); date = date.AddDays(1))
        {
            if (await ReadAsync(Path(date), cancellationToken) is { } digest && digest.Holds(id))
            {
                await RenderAsync(digest.Without(id, OneLine.Of(Site.Title)), latest: date == last.Date, cancellationToken);
            }
        }
    }

    // An edition that another run committed already is taken as it is.
    private async Task<Digest?> CommitAsync(Edition edition, bool isFirst, CancellationToken cancellationToken)
    {
        var path = Path(edition.Date);
        if (await ReadAsync(path, cancellationToken) is { } committed)
        {
            return committed;
        }

        var digest = await MakeAsync(edition, cancellationToken);
        if (isFirst && digest is { Stories: [], Corrections: [] })
        {
            // Of a time before there was anything: nobody waits for it.
            return null;
        }

        await storage.Site.WriteImmutableAsync($"{path}.json", Json(digest), JsonType, cancellationToken);
        return await ReadAsync(path, cancellationToken) ?? digest;
    }

    private async Task<Digest> MakeAsync(Edition edition, CancellationToken cancellationToken)
    {
        var items = new List<FeedItem>();
        var oldest = DayFile.PathOf(edition.From.AddDays(-CorrectedDays), Site);
        foreach (var path in (await days.ListDaysAsync(cancellationToken)).TakeWhile(path => string.CompareOrdinal(path, oldest) >= 0))
        {
            items.AddRange((await days.ReadDayAsync(path, cancellationToken)).Day.Items);
        }

        return Digest.Of(edition, items, Site, Options);
    }

    // latest.json comes last: what it names is whole.
    private async Task RenderAsync(Digest digest, bool latest, CancellationToken cancellationToken)
    {
        foreach (var path in latest ? new[] { Path(digest.Date), Latest } : [Path(digest.Date)])
        {
            foreach (var format in DigestFormat.All)
            {
                await storage.Site.OverwriteAsync(
                    $"{path}.{format.Extension}",
                    new BinaryData(templates.Render(digest, format)),
                    format.ContentType,
                    cancellationToken
                );
            }

            await storage.Site.OverwriteAsync($"{path}.json", Json(digest), JsonType, cancellationToken);
        }
    }

    private static string Path(DateOnly date) => $"digests/{date:yyyy-MM-dd}";

    private static BinaryData Json(Digest digest) => new(JsonSerializer.SerializeToUtf8Bytes(digest, SummaryJson.Options));

    private async Task<Digest?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Site.ReadAsync($"{path}.json", cancellationToken) is { } blob
                ? JsonSerializer.Deserialize<Digest>(blob.Content, SummaryJson.Options)
                : null;
        }
        catch (JsonException)
        {
            // Of a version that we don't know: as if it weren't there, and written anew.
            return null;
        }
    }
}

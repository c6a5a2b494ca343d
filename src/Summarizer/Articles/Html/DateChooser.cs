namespace Summarizer.Articles;

/// <summary>Weighs what the page says of its dates, from what machines are told to what readers are shown, and the address last.</summary>
internal static class DateChooser
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time",
        "article:published",
        "og:published_time",
        "og:article:published_time",
        "datePublished",
        "parsely-pub-date",
        "sailthru.date",
        "publish-date",
        "publishdate",
        "publish_date",
        "pubdate",
        "publication_date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "article.published",
        "cXenseParse:recs:publishtime",
        "article_date_original",
        "DC.date.publication",
        "dateCreated",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time",
        "article:updated",
        "og:updated_time",
        "dateModified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
    ];

    /// <param name="url">The page's address, which often holds its day.</param>
    public static (ArticleDate? Published, ArticleDate? Updated) Choose(PageTold toMachines, PageShown toReaders, string? url)
    {
        var (meta, data, language) = (toMachines.Meta, toMachines.Data, toMachines.Language);
        var (marks, printed, inHead, inText, named) = toReaders;
        var told =
            First(data.Weight >= 3 ? [data.Published] : [], language)
            ?? First(PublishedNames.Select(name => meta[name]), language)
            ?? First(marks.Of(MarkKind.Published), language)
            ?? First([data.Published], language);
        var times = First(marks.Of(MarkKind.Time).Concat(marks.TimesOf(MarkKind.Time)), language);
        told ??= times is null ? First([meta["date"]], language) : null;
        var shown =
            times
            ?? printed.Select(line => line.Published).FirstOrDefault(date => date is not null)
            ?? First(marks.Of(MarkKind.Date), language);
        var updated =
            First([data.Modified, .. ModifiedNames.Select(name => meta[name]), .. marks.Of(MarkKind.Modified)], language)
            ?? printed.Select(line => line.Updated).FirstOrDefault(date => date is not null);
        var address = AddressDate.Of(url);
        var isShown =
            told is not null
            && (
                shown?.Date == told.Date
                || marks.Of(MarkKind.Byline).Any(line => ArticleDateParser.Parse(line, language)?.Date == told.Date)
            );
        var published =
            told is null || isShown
                ? told
                : Later(told, inHead ?? NotUpdated(marks.InHead(MarkKind.Date), language))
                    ?? LocalDay(told, shown, marks, language)
                    ?? (IsGreenwich(told) ? LocalDay(told, address, marks, language) : null)
                    ?? MonthFirst(told, shown ?? inHead ?? inText)
                    ?? told;
        return (published ?? shown ?? address ?? inHead ?? inText ?? named(), updated);
    }

    /// <summary>A later day under the headline, not named as an update, is when the page as it stands was published.</summary>
    private static ArticleDate? Later(ArticleDate told, ArticleDate? inHead) =>
        inHead is not null && inHead.Date > told.Date ? inHead : null;

    private static ArticleDate? NotUpdated(IEnumerable<string> texts, string? language) =>
        texts
            .Select(text => BylineDates.First(text, language))
            .FirstOrDefault(found => found is { Label: not (DateLabel.Updated or DateLabel.Other) })
            ?.Date;

    /// <summary>
    /// Machines are often told the day in Greenwich: where readers are shown the day before or after, that day is meant. A day told with an
    /// offset of its own yields only where the page marks it nowhere: a site's clock shows the day after as well.
    /// </summary>
    private static ArticleDate? LocalDay(ArticleDate told, ArticleDate? shown, MarkReading marks, string? language) =>
        shown is not null
        && Math.Abs(told.Date.DayNumber - shown.Date.DayNumber) == 1
        && (IsGreenwich(told) || !marks.Anywhere(MarkKind.Date).Any(text => ArticleDateParser.Parse(text, language)?.Date == told.Date))
            ? shown
            : null;

    private static bool IsGreenwich(ArticleDate told) =>
        told.Zone is not { Length: > 0 } zone || zone.All(c => !char.IsAsciiDigit(c) || c is '0');

    /// <summary>"11/01/2023" for machines is the 1st of November where readers are shown that day, whatever the page's language.</summary>
    private static ArticleDate? MonthFirst(ArticleDate told, ArticleDate? shown) =>
        shown is not null
        && told.Text.Take(4).Any(c => !char.IsAsciiDigit(c))
        && (shown.Date.Year, shown.Date.Month, shown.Date.Day) == (told.Date.Year, told.Date.Day, told.Date.Month)
            ? shown
            : null;

    private static ArticleDate? First(IEnumerable<string?> texts, string? language)
    {
        foreach (var text in texts)
        {
            if (text is { Length: > 5 } && ArticleDateParser.Parse(text, language) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}

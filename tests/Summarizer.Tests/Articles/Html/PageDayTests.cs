using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>The day of a page where several stand on it, or one that is not the page's own.</summary>
public sealed class PageDayTests
{
    [Theory]
    [InlineData("<p>Registered: 18.09.2008, 05:56</p>", "")]
    [InlineData("<p>Page revision 8, last edited: 17 Jun 2018 15:15</p>", "")]
    [InlineData(
        "",
        "<p>On 26 September 2018 the council set a fund aside for the bridges of the region, which pays half of the repairs now.</p>"
    )]
    [InlineData("<p>24/03/16, 02:31 pm 02/03/16, 11:30 am 26/02/16, 04:48 pm</p>", "")]
    public void A_day_that_is_another_things_is_not_the_pages(string above, string below) =>
        Assert.Null(Published(HtmlPages.Page(above + HtmlPages.Paragraphs + below)));

    [Theory]
    [InlineData("<p>Registered: 18.09.2008, 05:56</p><p>17.01.2022, 05:42</p>", "")]
    [InlineData("", "<p>Published: 17 January 2022</p>")]
    [InlineData("", "<aside><dl><dt>Release date</dt><dd>17.01.2022</dd></dl></aside>")]
    public void The_day_that_is_named_as_the_pages_is_its_day(string above, string below) =>
        Assert.Equal(
            new DateOnly(2022, 1, 17),
            Published(HtmlPages.Page(above + HtmlPages.Paragraphs, beside: string.Concat(Enumerable.Repeat("<p>More</p>", 20)) + below))
        );

    [Fact]
    public void Where_two_lines_name_different_days_as_the_pages_there_is_none() =>
        Assert.Null(
            Published(
                HtmlPages.Page(
                    HtmlPages.Paragraphs,
                    beside: $"{string.Concat(Enumerable.Repeat("<p>More</p>", 20))}<p>Published: 17 January 2022</p><p>Published: 4 May 2021</p>"
                )
            )
        );

    [Theory]
    [InlineData("", "2022-01-18")] // Readers are shown the day after, and nothing on the page speaks for the other.
    [InlineData("""<div class="breadcrumb"><span class="date">17/01/2022 22:46</span></div>""", "2022-01-17")]
    public void A_day_told_with_its_offset_yields_to_the_printed_one_only_where_the_page_shows_it_nowhere(string trail, string expected)
    {
        const string told = """<meta property="article:published_time" content="2022-01-17T22:46:00+01:00">""";
        var html =
            $"<!doctype html><html lang=\"en-GB\"><head><title>{HtmlPages.Headline}</title>{told}</head><body>{trail}<p class=\"date\">Tuesday, 18 January 2022</p><p>Aa</p><p>Bb</p><main><h1>{HtmlPages.Headline}</h1>{HtmlPages.Paragraphs}</main></body></html>";
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Published(html));
    }

    [Theory]
    [InlineData("https://example.org/news/29-10-2021", "2021-10-29")]
    [InlineData("https://example.org/news/09-10-2021", null)] // The 9th of October, or the 10th of September.
    public void An_address_tells_the_day_where_it_reads_one_way_alone(string address, string? expected) =>
        Assert.Equal(
            expected,
            ArticleReader
                .ReadHtml(HtmlPages.Page(HtmlPages.Paragraphs), UploadHints.None with { Url = address })
                .Article!.Published?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );

    private static DateOnly? Published(string html) => ArticleReader.ReadHtml(html, UploadHints.None).Article!.Published?.Date;
}

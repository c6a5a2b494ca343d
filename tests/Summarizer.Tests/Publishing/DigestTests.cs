using System.Globalization;
using System.Text;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class DigestTests
{
    private static readonly DateTimeOffset From = new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { BaseUrl = new Uri("https://letters.example/"), Title = "Letters" };
    private static readonly DigestOptions Options = new() { Stories = 2 };

    public static TheoryData<string> Hostile => HostileText.All;

    [Theory]
    [InlineData("UTC", "2026-03-04", "2026-03-04T06:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-28", "2026-03-28T05:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29", "2026-03-29T04:00:00Z")]
    [InlineData("Asia/Karachi", "2026-03-29", "2026-03-29T01:00:00Z")]
    public void An_edition_closes_at_the_same_local_time_all_year(string zone, string day, string utc) =>
        Assert.Equal(
            Moment(utc),
            CutOff.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture), new SiteOptions { TimeZone = zone }, new DigestOptions())
        );

    [Theory]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    public void A_cut_off_that_the_clocks_skip_is_the_next_moment_and_one_that_comes_twice_is_the_first(
        string day,
        string at,
        string utc
    ) =>
        Assert.Equal(
            Moment(utc),
            CutOff.Of(
                DateOnly.Parse(day, CultureInfo.InvariantCulture),
                new SiteOptions { TimeZone = "Europe/Berlin" },
                new DigestOptions { At = TimeOnly.Parse(at, CultureInfo.InvariantCulture) }
            )
        );

    [Theory]
    [InlineData("2026-03-04T05:59:59Z", "2026-03-03")]
    [InlineData("2026-03-04T06:00:00Z", "2026-03-04")]
    public void The_last_edition_is_that_of_the_last_cut_off(string now, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), CutOff.LastDay(Moment(now), Site, new DigestOptions()));

    [Fact]
    public void An_edition_holds_what_entered_since_the_last_one_and_the_rest_as_links()
    {
        var digest = Of(
            Story("early", "Old news of the harbour", 0),
            Story("a", "Pier to be rebuilt", 1),
            Story("b", "Schools share a timetable", 2),
            Story("c", "Wind farm complete at last", 24),
            Story("late", "Tomorrow's paper", 25)
        );
        Assert.Equal(["a", "b"], digest.Stories.Select(story => story.Id));
        Assert.Equal(["c"], digest.More.Select(link => link.Id));
        Assert.StartsWith("Letters: Pier to be rebuilt", digest.Subject);
    }

    [Fact]
    public void The_same_story_of_several_outlets_is_one_entry_that_lists_them_and_comes_first()
    {
        var digest = Of(
            Story("x", "Harvest fair opens early", 1),
            Story("a", "Council rebuilds storm-torn ferry pier before spring", 2),
            Story("b", "Council rebuilds ferry pier before spring", 3) with
            {
                Source = "Source: Northern Post",
            }
        );
        Assert.Equal(["a", "x"], digest.Stories.Select(story => story.Id));
        Assert.Equal("Source: Northern Post", Assert.Single(digest.Stories[0].Also).Source);
    }

    [Fact]
    public void A_correction_of_what_an_earlier_edition_said_is_told()
    {
        var corrected = Story("a", "Pier to be rebuilt", -20) with
        {
            Corrected = From.AddHours(5),
            Changes = [new ChangedClaim("40 were hurt.", "14 were hurt.")],
        };
        var digest = Of(corrected, Story("b", "Fair opens", 2));
        Assert.Equal(("40 were hurt.", "14 were hurt."), (digest.Corrections[0].Before, digest.Corrections[0].After));
        var plain = Render(digest, DigestFormat.Plain);
        Assert.Contains("Tuesday's edition said: 40 were hurt.\nThe article now says: 14 were hurt.", plain);
        Assert.True(
            plain.IndexOf("14 were hurt", StringComparison.Ordinal) < plain.IndexOf("Fair opens", StringComparison.Ordinal),
            "Corrections open the edition."
        );
        Assert.Contains("14 were hurt.", Render(digest, DigestFormat.Html));
    }

    [Fact]
    public void An_edition_without_stories_says_so()
    {
        var digest = Of();
        Assert.All(
            [Render(digest, DigestFormat.Plain), Render(digest, DigestFormat.Markdown), Render(digest, DigestFormat.Html), digest.Subject],
            text => Assert.Contains("No new stories", text)
        );
    }

    [Fact]
    public void The_mail_stays_under_what_gmail_clips_however_many_stories_there_were()
    {
        var many = Enumerable
            .Range(0, 2000)
            .Select(n => Story($"s{n}", $"Headline {n:x8} {n * 7919:x8} {n * 104729:x8}", 1) with { Sentence = $"{n:x6}" })
            .ToArray();
        var html = Render(Of(many), DigestFormat.Html);
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1000, DigestFormat.MostHtmlBytes);
        Assert.Contains("More stories", html);
    }

    [Fact]
    public void Every_dark_text_has_a_class_that_turns_it_light_where_the_background_is_dark()
    {
        var story = Story("a", "Pier to be rebuilt", 1) with { Facts = [new FeedFact("It costs 4 million.", null, null)] };
        var corrected = Story("b", "Storm", -20) with { Corrected = From.AddHours(5), Changes = [new ChangedClaim("40", "14")] };
        var page = Inert.Parse(Render(Of(story, corrected, Story("c", "Fair opens", 2), Story("d", "Road shut", 3)), DigestFormat.Html));
        foreach (var element in page.QuerySelectorAll("[style*='color:#1f1c18'],[style*='color:#635c52'],[style*='color:#8a3b12']"))
        {
            var own = element.LocalName == "a" ? element.Closest("[class]")! : element;
            Assert.Contains(own.ClassList, name => name is "ink" or "soft" or "link");
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_text(string text)
    {
        var item = FeedItem.From(SampleSummaries.Hostile(text) with { Id = "h" }, From.AddHours(1), 90);
        var digest = Of(
            item,
            item with
            {
                Id = "i",
                TextSha256 = "i",
                Entered = From.AddDays(-1),
                Corrected = From.AddHours(1),
                Changes = [new ChangedClaim(text, text)],
            }
        );
        var page = Inert.Parse(Render(digest, DigestFormat.Html));
        Assert.All(page.QuerySelectorAll("div"), own => Assert.Empty(own.Children));
        Inert.Check(page, ownScripts: 0);
        Assert.Empty(
            Inert
                .Parse(Markdig.Markdown.ToHtml(Render(digest, DigestFormat.Markdown)))
                .QuerySelectorAll("script,img,svg,[onerror],[href^=javascript]")
        );
    }

    [Theory]
    [InlineData("de", "In der Ausgabe vom Dienstag stand")]
    [InlineData("fr", "L’édition de mardi disait")]
    [InlineData("es", "La edición del martes decía")]
    [InlineData("ar", "ورد في عدد يوم الثلاثاء")]
    public void An_edition_speaks_the_site_s_language(string language, string said)
    {
        var site = new SiteOptions
        {
            BaseUrl = Site.BaseUrl,
            Title = "Letters",
            Language = language,
        };
        var corrected = Story("a", "Pier", -20) with { Corrected = From.AddHours(5), Changes = [new ChangedClaim("40", "14")] };
        var html = DigestRenderer.Render(
            Digest.Of(new(new DateOnly(2026, 3, 4), From, From.AddDays(1)), [corrected], site, Options),
            site,
            DigestFormat.Html
        );
        Assert.Contains(said, html);
        Assert.Equal(language == "ar" ? "rtl" : "ltr", Inert.Parse(html).DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void Every_moment_of_a_year_belongs_to_one_edition_also_where_clocks_change()
    {
        var site = new SiteOptions { TimeZone = "Europe/Berlin" };
        var options = new DigestOptions { At = new TimeOnly(2, 30) };
        var lengths = new List<double>();
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            var (from, to) = (CutOff.Of(day.AddDays(-1), site, options), CutOff.Of(day, site, options));
            lengths.Add((to - from).TotalHours);
            Assert.Equal(
                (day, day, day.AddDays(1)),
                (
                    CutOff.DayOf(from.AddTicks(1), site, options),
                    CutOff.DayOf(to, site, options),
                    CutOff.DayOf(to.AddTicks(1), site, options)
                )
            );
        }

        Assert.Equal([23.5, 23.5, 24, 25], lengths.Order().Distinct().SelectMany(hours => Enumerable.Repeat(hours, hours == 23.5 ? 2 : 1)));
    }

    [Fact]
    public void Long_stories_are_cut_too_where_the_mail_would_not_fit()
    {
        var words = string.Concat(Enumerable.Repeat("موجة ", 800));
        var many = Enumerable
            .Range(0, 50)
            .Select(n =>
                Story($"s{n}", $"Headline {n:x8} {n * 7919:x8} {n * 104729:x8}", 1) with
                {
                    Sentence = $"{n} {words}",
                    Facts = [new FeedFact(words, null, null)],
                }
            );
        var digest = Digest.Of(new(new DateOnly(2026, 3, 4), From, From.AddDays(1)), [.. many], Site, new DigestOptions { Stories = 50 });
        Assert.InRange(Encoding.UTF8.GetByteCount(Render(digest, DigestFormat.Html)), 10_000, DigestFormat.MostHtmlBytes);
    }

    private static string Render(Digest digest, DigestFormat format) => DigestRenderer.Render(digest, Site, format);

    private static Digest Of(params FeedItem[] items) =>
        Digest.Of(new(new DateOnly(2026, 3, 4), From, From.AddDays(1)), items, Site, Options);

    private static FeedItem Story(string id, string headline, int hours) =>
        FeedItem.From(SampleSummaries.Ferry with { Id = id }, From.AddHours(hours), 90) with
        {
            Headline = headline,
            Sentence = $"{headline}.",
            TextSha256 = id,
            Facts = [],
        };

    private static DateTimeOffset Moment(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);
}

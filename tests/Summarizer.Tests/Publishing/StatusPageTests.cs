using Summarizer.Publishing;
using Summarizer.Storage;

namespace Summarizer.Tests.Publishing;

public sealed class StatusPageTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly SiteOptions Site = new() { TimeZone = "Europe/Berlin" };

    public static TheoryData<string> Hostile => HostileText.All;

    [Theory]
    [InlineData(ArticleState.Summarized, false, "Published")]
    [InlineData(ArticleState.Rejected, false, "Couldn't be read")]
    [InlineData(ArticleState.Held, false, "Needs you")]
    [InlineData(ArticleState.Held, true, "Waiting until 4 March 2026, 15:00")]
    [InlineData(ArticleState.Waiting, true, "Waiting until 4 March 2026, 15:00")]
    [InlineData(ArticleState.Working, true, "Waiting")]
    [InlineData(ArticleState.Withdrawn, false, "Withdrawn")]
    [InlineData(ArticleState.Failed, false, "Broken")]
    public void Every_state_is_in_plain_words(ArticleState state, bool until, string words)
    {
        var page = Inert.Parse(StatusPage.Render(Site, Board(Row("a", state) with { Until = until ? Noon.AddHours(2) : null })));
        Assert.Equal(words, page.QuerySelector("[aria-labelledby=all] .small b")!.TextContent);
    }

    [Fact]
    public void Every_upload_stands_under_its_own_name_newest_first_with_why_and_what_to_do()
    {
        var rejected = Row("old", ArticleState.Rejected) with
        {
            Reason = "empty: there is no text in it",
            Hint = "Upload the text.",
            Uploaded = Noon.AddDays(-1),
        };
        var page = Inert.Parse(StatusPage.Render(Site, Board(rejected, Row("new", ArticleState.Summarized))));
        Assert.Equal(["new.txt", "old.txt"], page.QuerySelectorAll("[aria-labelledby=all] .name").Select(name => name.TextContent));
        Assert.Equal("new-id/summary.html", page.QuerySelector(".name a")!.GetAttribute("href"));
        Assert.Equal(
            ["empty: there is no text in it", "Upload the text."],
            page.QuerySelectorAll("[aria-labelledby=urgent] bdi").Skip(1).Select(why => why.TextContent)
        );
    }

    [Fact]
    public void The_page_is_bounded_and_says_what_it_leaves_out()
    {
        var board = new StatusBoard();
        for (var n = 0; n < 3 * StatusBoard.Most; n++)
        {
            board.Add(Row($"a{n}", ArticleState.Summarized) with { Uploaded = Noon.AddMinutes(n) });
        }

        Assert.Equal($"a{(3 * StatusBoard.Most) - 1}-id", board.Newest.First().Id);
        var page = Inert.Parse(StatusPage.Render(Site, board));
        Assert.Equal(StatusBoard.Most, page.QuerySelectorAll("ol.uploads li").Length);
        Assert.Contains($"{2 * StatusBoard.Most} older uploads are not listed here.", page.Body!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_names_stay_text(string text) =>
        Inert.Check(
            Inert.Parse(StatusPage.Render(Site, Board(Row("a", ArticleState.Rejected) with { Name = text, Reason = text, Hint = text }))),
            ownScripts: 0
        );

    private static LedgerRow Row(string name, ArticleState state) =>
        new($"{name}-id", 1, state, null, null, 0) { Name = $"{name}.txt", Uploaded = Noon };

    private static StatusBoard Board(params LedgerRow[] rows)
    {
        var board = new StatusBoard();
        foreach (var row in rows)
        {
            board.Add(row);
        }

        return board;
    }
}

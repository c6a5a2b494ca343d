using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

public sealed class DayFileTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_reads_back_as_it_was_written()
    {
        var bytes = DayFile.Empty.With(Item("b")).With(Item("a")).Without(new WithdrawnItem("c", "urn:c", Entered, Entered)).Serialize();
        Assert.Equal(bytes.ToArray(), DayFile.Deserialize(bytes).Serialize().ToArray());
        Assert.Equal(["a", "b"], DayFile.Deserialize(bytes).Items.Select(item => item.Id));
    }

    [Fact]
    public void An_item_stands_once_in_its_day_and_gives_way_when_it_is_withdrawn()
    {
        var day = DayFile.Empty.With(Item("a")).With(Item("a") with { Headline = "Corrected" });
        Assert.Equal("Corrected", Assert.Single(day.Items).Headline);
        var gone = day.Without(new WithdrawnItem("a", "urn:a", Entered, Entered));
        Assert.Empty(gone.Items);
        Assert.Empty(gone.With(Item("a")).Withdrawn);
    }

    [Theory]
    [InlineData("UTC", "days/2026-03-04.json")]
    [InlineData("Asia/Karachi", "days/2026-03-05.json")]
    [InlineData("America/Lima", "days/2026-03-04.json")]
    public void The_day_is_the_day_in_the_sites_time_zone(string zone, string path) =>
        Assert.Equal(path, DayFile.PathOf(Entered, new SiteOptions { TimeZone = zone }));

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("{\"items\": [{\"id\": \"a\"}]}")]
    [InlineData("{\"items\": [7, 8]}")]
    public void What_cannot_be_read_is_counted_and_left_out(string json)
    {
        var day = DayFile.Deserialize(new BinaryData(json));
        Assert.Empty(day.Items);
        Assert.InRange(day.Unreadable, 1, 3);
    }

    private static FeedItem Item(string id) => FeedItem.From(SampleSummaries.Ferry with { Id = id }, Entered, 90);
}

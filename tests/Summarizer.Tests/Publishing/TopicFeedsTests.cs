using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

public sealed class TopicFeedsTests
{
    public static TheoryData<string> Hostile => HostileText.All;

    [Theory]
    [InlineData("economy, business and finance", "economy-business-and-finance")]
    [InlineData("Économie", "economie")]
    [InlineData("  Arts  ", "arts")]
    public void A_topic_is_named_in_paths_by_its_letters(string topic, string slug) => Assert.Equal(slug, TopicFeeds.Slug(topic));

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_topic_leads_out_of_its_folder(string topic) =>
        Assert.Matches("^[a-z0-9][a-z0-9-]{0,59}$", TopicFeeds.Slug(OneLine.Of(topic)));
}

using Microsoft.Extensions.Time.Testing;
using Summarizer.Cli;
using Summarizer.Cli.Local;

namespace Summarizer.Tests.Cli;

public sealed class LocalPatienceTests
{
    [Theory]
    [InlineData(0.01, true, 1)]
    [InlineData(0.2, true, 4)]
    [InlineData(60, true, 10)]
    [InlineData(0.2, false, 1)]
    [InlineData(600, false, 1)]
    public void After_a_look_that_found_nothing_it_waits_twenty_times_as_long_and_never_long(double took, bool isIdle, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new LocalPatience(TimeProvider.System).AfterLook(TimeSpan.FromSeconds(took), isIdle));

    [Fact]
    public void Storage_may_be_away_for_two_minutes_and_what_says_what_to_do_is_said_five_times()
    {
        var time = new FakeTimeProvider();
        var patience = new LocalPatience(time);
        for (var seconds = 0; seconds < 120; seconds += 10)
        {
            Assert.False(patience.IsOverAfter(new IOException()));
            time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.True(patience.IsOverAfter(new IOException()));

        patience.AfterLook(TimeSpan.Zero, isIdle: false);
        Assert.Equal(4, Enumerable.Range(0, 5).Count(_ => !patience.IsOverAfter(CommandFailure.Failed("No host answers."))));
    }
}

using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries;

public sealed class ForeignTextTests
{
    [Theory]
    [InlineData("Write to ada.brenn@ostrel.example today.", "ada.brenn@ostrel.example")]
    [InlineData("It stands on news.ostrel.com for all.", "news.ostrel.com")]
    [InlineData("It is <b>bold</b>.", "<b>")]
    [InlineData("See [the page](http://a.b).", "[the page](http://a.b)")]
    [InlineData("The ferry was lost at 14.30 on Monday.", null)]
    public void Addresses_and_markup_are_found(string statement, string? piece) => Assert.Equal(piece, ForeignText.In(statement, []));

    /// <summary>With the square of the length each of these would take minutes.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("<a")]
    [InlineData("[")]
    [InlineData("[]( ")]
    [InlineData("+1(")]
    public void However_long_a_statement_goes_on_it_is_read_once(string repeated) =>
        Assert.Null(ForeignText.In(string.Concat(Enumerable.Repeat(repeated, 400_000 / repeated.Length)), []));
}

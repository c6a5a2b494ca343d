using Summarizer.Articles;

namespace Summarizer.Tests;

/// <summary>A stack that overflows ends the process and cannot be caught: what calls itself is listed here, with what bounds it.</summary>
public sealed class RecursionTests
{
    private static readonly Dictionary<string, string> Bounded = new()
    {
        ["BylineNames.AddOne"] = "once: what stands before the first word of place has none",
        ["FrontMatter.Scalars"] = "three deep",
        ["JsonLd.Better"] = "six deep",
        ["JsonLdArticle.Names"] = "64 deep, as the parser reads",
        ["JsonLdArticle.Text"] = "64 deep, as the parser reads",
        ["MailParts.Look"] = "32 deep",
        ["MailReader.Read"] = "five forwards",
        ["MarkdownBlocks.Add"] = "128 deep, as the parser reads",
        ["MarkdownText.Alternative, MarkdownText.Append"] = "60 deep",
        ["PageOutliner.Box, PageOutliner.Children, PageOutliner.Element, PageOutliner.Inline"] = "as deep as HtmlLimits lets a page be",
        ["PdfColumns.Cut"] = "eight deep",
        ["AttributionReader.Subject"] = "four clauses",
        ["CountedDates.Lasting, CountedDates.Read, PointReader.Read, PointReader.ReadAnew, Weekdays.DayThenCount, Weekdays.Read"] =
            "four dates counted from dates",
    };

    [Fact]
    public void Nothing_recurses_but_what_has_a_bound_and_says_it()
    {
        var circles = CallGraph
            .Circles(typeof(ArticleReader).Assembly)
            .Where(circle =>
                !circle.Contains("RegexGenerator", StringComparison.Ordinal) && !circle.EndsWith("Equals", StringComparison.Ordinal)
            );

        Assert.Equal(Bounded.Keys.Order(StringComparer.Ordinal), circles);
    }
}

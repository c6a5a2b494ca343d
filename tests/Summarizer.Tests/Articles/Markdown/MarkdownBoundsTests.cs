using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class MarkdownBoundsTests
{
    private static readonly string Table =
        "| town | boats |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 900).Select(row => $"| [Ostrel {row}](o) | {row} |\n"));

    [Theory]
    [InlineData("[", 4000, 500)]
    [InlineData("![", 4000, 500)]
    [InlineData("[\n", 4000, 500)]
    [InlineData("The ferry [was lost. ", 4000, 500)]
    public void A_paragraph_of_many_brackets_is_broken_and_keeps_every_character(string repeated, int times, int most)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, times));
        var broken = MarkdownBounds.Broken(text);
        Assert.Equal(text.Replace("\n", ""), broken.Replace("\n", ""));
        Assert.All(broken.Split("\n\n"), paragraph => Assert.InRange(paragraph.Count(letter => letter == '['), 0, most));
    }

    [Fact]
    public void A_table_of_links_is_left_whole_and_what_follows_it_is_broken_off()
    {
        Assert.Same(Table, MarkdownBounds.Broken(Table));
        Assert.Equal($"{Table}\n\nSo it ends.", MarkdownBounds.Broken($"{Table}So it ends."));
    }
}

using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class MarkdownReaderTests
{
    private static Article Read(string text, string name = "post.md") =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text), new UploadHints { Name = name }).Article!;

    [Theory]
    [InlineData("post.md")]
    [InlineData("post.txt")]
    [InlineData("post")]
    public void Front_matter_says_what_the_post_is(string name)
    {
        var article = Read(
            """
            ---
            title: "Ferry lost: what we know"
            subtitle: One call, then nothing
            authors:
              - Ada Holm
              - name: Peter Tarn
                email: peter@example.org
            date: 2022-03-07T10:15:00+01:00
            lastmod: 2022-03-08
            lang: en-GB
            canonical_url: https://example.org/ferry
            tags: [ferry, coast]
            ---

            # Ferry lost: what we know

            LARKHAVEN — The ferry [Corncrake](https://example.org/c "The ship") left at **dawn** with `212` people aboard.

            ![The Corncrake in 2019](corncrake.jpg)

            ## What went wrong

            - The engine was old
            - The [radio](javascript:alert(1)) failed

            > We heard one call, then nothing.

            | Year | Loss |
            | ---- | ---- |
            | 2019 | 3 |

            ```
            let calls = 1;
            ```

            ## Comments

            Nobody listened to us, and now this has happened again to our town.
            """,
            name
        );

        Assert.Equal("Ferry lost: what we know", article.Headline?.Text);
        Assert.Equal("One call, then nothing", article.Subheadline?.Text);
        Assert.Equal(["Ada Holm", "Peter Tarn"], article.Authors);
        Assert.Equal(
            (new DateOnly(2022, 3, 7), "+01:00", new DateOnly(2022, 3, 8)),
            (article.Published!.Date, article.Published.Zone, article.Updated!.Date)
        );
        Assert.Equal(("https://example.org/ferry", "en", "Larkhaven"), (article.Url, article.Language, article.Dateline?.Place));
        Assert.Equal(["The Corncrake in 2019"], article.Captions.Select(caption => caption.Text));
        Assert.Equal(
            [
                (BlockKind.Paragraph, "The ferry Corncrake left at dawn with 212 people aboard."),
                (BlockKind.Subheading, "What went wrong"),
                (BlockKind.ListItem, "The engine was old"),
                (BlockKind.ListItem, "The radio failed"),
                (BlockKind.Quote, "We heard one call, then nothing."),
                (BlockKind.TableRow, "Year | Loss"),
                (BlockKind.TableRow, "2019 | 3"),
                (BlockKind.Quote, "let calls = 1;"),
            ],
            article.Blocks.Select(block => (block.Kind, block.Range.Of(article.Document)))
        );
        Assert.DoesNotContain("javascript:", article.Document, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_front_matter_the_first_heading_and_a_byline_do()
    {
        var article = Read(
            "# Ferry lost\n\n*One call, then nothing at all*\n\nBy Ada Holm | 7 March 2022\n\nThe ferry left at dawn with 212 people aboard. It never reached Port Elin.\n"
        );

        Assert.Equal(("Ferry lost", "One call, then nothing at all"), (article.Headline?.Text, article.Subheadline?.Text));
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(new DateOnly(2022, 3, 7), article.Published?.Date);
        Assert.Single(article.Blocks);
    }

    [Theory]
    [InlineData("---\ntitle: Ferry: lost\nauthor: Ada Holm\n---\n", "Ferry: lost")]
    [InlineData("+++\ntitle = \"Ferry lost\"\nauthor = \"Ada Holm\"\n+++\n", "Ferry lost")]
    public void Front_matter_that_is_no_YAML_is_read_line_by_line(string matter, string title)
    {
        var article = Read(matter + "\nThe ferry left at dawn with 212 people aboard. It never reached Port Elin.\n");

        Assert.Equal(title, article.Headline?.Text);
        Assert.Equal(["Ada Holm"], article.Authors);
    }

    [Fact]
    public void Nesting_beyond_reason_is_read_as_text() =>
        Assert.NotNull(
            ArticleReader
                .Read(
                    Encoding.UTF8.GetBytes(
                        $"{new string('>', 20_000)} The ferry left at dawn with 212 people aboard. It never reached Port Elin."
                    ),
                    new UploadHints { Name = "a.md" }
                )
                .Article
        );

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Front_matter_that_is_nested_without_end_is_read_line_by_line(string opener)
    {
        var article = Read(
            $"---\ntitle: Ferry lost\nlist: {string.Concat(Enumerable.Repeat(opener, 12_000))}\n---\n\nThe ferry left at dawn with 212 people aboard. It never reached Port Elin.\n"
        );

        Assert.Equal("Ferry lost", article.Headline?.Text);
    }
}

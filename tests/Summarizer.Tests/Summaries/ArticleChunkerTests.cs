using Summarizer.Articles;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

public sealed class ArticleChunkerTests
{
    private const string Line = "The harbour master of Lendmoor counted the boats again and wrote their number into the book.";

    [Fact]
    public void An_article_that_fits_is_one_part() => Assert.Equal([Specimen.Article.Body], ArticleChunker.Split(Specimen.Article, 1000));

    [Theory]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(200)]
    public void The_parts_hold_every_word_once_and_none_is_larger_than_asked(int tokens)
    {
        var article = Specimen.Of([.. Enumerable.Range(0, 40).Select(i => $"{i}. {Line}")]);

        var parts = ArticleChunker.Split(article, tokens);

        Assert.All(parts, part => Assert.InRange(TokenCounter.Count(part.Of(article.Document)), 1, tokens));
        Assert.Equal(Words(article.BodyText), Words(string.Join(' ', parts.Select(part => part.Of(article.Document)))));
    }

    [Fact]
    public void A_paragraph_that_is_too_long_is_split_at_its_sentences()
    {
        var article = Specimen.Of(string.Join(' ', Enumerable.Repeat(Line, 20)));

        var parts = ArticleChunker.Split(article, 60);

        Assert.InRange(parts.Count, 5, 20);
        Assert.All(parts, part => Assert.EndsWith("book.", part.Of(article.Document), StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_ends_before_a_subheading_where_it_is_at_least_half_full()
    {
        var blocks = Enumerable.Repeat(new DraftBlock(BlockKind.Paragraph, Line), 7).ToList();
        blocks.Insert(4, new DraftBlock(BlockKind.Subheading, "The second day"));
        var article = ArticleAssembly.Assemble(new ArticleDraft { Blocks = blocks, Language = "en" }, UploadHints.None);

        var parts = ArticleChunker.Split(article, 125);

        Assert.StartsWith("The second day", parts[1].Of(article.Document), StringComparison.Ordinal);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

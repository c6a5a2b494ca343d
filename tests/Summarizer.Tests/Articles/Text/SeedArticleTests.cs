using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>The article the project began with; it lies beside the repository and isn't part of it.</summary>
public sealed class SeedArticleTests
{
    [Fact]
    public void The_first_article_is_read_whole_and_without_its_comments()
    {
        var path = Find();
        Assert.SkipWhen(path is null, "shared/data/seed-article.txt does not lie beside this repository.");

        var article = ArticleReader.Read(File.ReadAllBytes(path), new UploadHints { Name = "seed-article.txt" }).Article!;

        Assert.Equal("Imran, Putin agree to liaise on Afghan crisis", article.Headline?.Text);
        Assert.StartsWith("PM thanks Russian president", article.Subheadline?.Text, StringComparison.Ordinal);
        Assert.Equal(["Kamran Yousaf"], article.Authors);
        Assert.Equal(new DateOnly(2022, 1, 17), article.Published?.Date);
        Assert.Equal(new Dateline("ISLAMABAD:", "Islamabad"), article.Dateline);
        Assert.Equal(["Prime Minister Imran Khan. PHOTO: PID/FILE"], article.Captions.Select(caption => caption.Text));
        Assert.Equal("en", article.Language);
        Assert.StartsWith("Prime Minister Imran Khan and Russian President", article.BodyText, StringComparison.Ordinal);
        Assert.EndsWith("would attend the ceremony in Beijing.", article.BodyText, StringComparison.Ordinal);
        Assert.DoesNotContain("omments", article.Document, StringComparison.Ordinal);
        Assert.DoesNotContain("Replying", article.Document, StringComparison.Ordinal);
        Assert.Contains(article.Removed, cut => cut.Rule == "comments");
        Assert.Equal(9, article.Blocks.Count);
        Assert.Contains(
            article.Sentences,
            sentence => sentence.Range.Of(article.Document).EndsWith("pivotal for regional stability.", StringComparison.Ordinal)
        );
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "seed-article.txt");
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

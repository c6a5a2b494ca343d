using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>The samples that a first run uploads, each in another layout of real uploads.</summary>
public sealed class SamplesTests
{
    [Theory]
    [InlineData("harbour-tunnel.txt", "Westmark, Ostrava Isles agree", "Imre Castellan", "2023-03-14", "en", "They promised us")]
    [InlineData("hospital-strike.html", "Nurses call off strike", "Sefa Lindqvist;Daniel Amadi", "2023-10-19", "en", "Good for them")]
    [InlineData("river-sensors.md", "Two hundred cheap sensors", "Noor Halvorsen", "2024-06-05", "en", "Where can I buy")]
    [InlineData("solar-release.txt", "HelioTerra to build", "", "2025-02-12", "en", "press@helioterra")]
    [InlineData("lighthouse-interview.txt", "‘The sea does not read our reports’", "Owen Tresco", "2024-11-09", "en", "is a staff writer")]
    [InlineData("stadtwerke-waerme.txt", "Stadtwerke Lindenau steigen", "Lena Brückmann", "2024-09-26", "de", "Darauf hat im Rat")]
    [InlineData("mina-al-noor.txt", "ميناء النور يستأنف", "سلمى الحدّاد", "2024-05-12", "ar", "متى تعود")]
    public void Each_sample_comes_apart_into_its_parts(
        string file,
        string headline,
        string authors,
        string date,
        string language,
        string never
    )
    {
        var path = Path.Combine(AppContext.BaseDirectory, "samples", file);

        var article = ArticleReader.Read(File.ReadAllBytes(path), new UploadHints { Name = file }).Article!;

        Assert.StartsWith(headline, article.Headline?.Text, StringComparison.Ordinal);
        Assert.Equal(authors.Split(';', StringSplitOptions.RemoveEmptyEntries), article.Authors);
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), article.Published?.Date);
        Assert.Equal(language, article.Language);
        Assert.DoesNotContain(never, article.Document, StringComparison.Ordinal);
        Assert.InRange(article.Sentences.Count, 10, 60);
    }
}

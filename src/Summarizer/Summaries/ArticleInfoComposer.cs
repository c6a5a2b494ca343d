using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>What the summary says of the article itself, and the name of the text that its offsets refer to.</summary>
internal static class ArticleInfoComposer
{
    private const int WordsPerMinute = 238;

    public static ArticleInfo Compose(Article article)
    {
        var words = CountWords(article.BodyText);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Document)));
        return new ArticleInfo
        {
            Headline = Place(article.Headline),
            Subheadline = Place(article.Subheadline),
            Authors = article.Authors,
            Publisher = article.Publisher,
            Published = Print(article.Published),
            Updated = Print(article.Updated),
            Dateline = article.Dateline is { } dateline ? new PrintedDateline(dateline.Text, dateline.Place) : null,
            Captions = [.. article.Captions.Select(caption => Place(caption)!)],
            Language = article.Language,
            Words = words,
            ReadingSeconds = (int)Math.Round(words * 60.0 / WordsPerMinute, MidpointRounding.AwayFromZero),
            TextBlob = $"text-{sha256[..16]}.txt",
            TextSha256 = sha256,
            Removed = [.. article.Removed.Select(cut => new RemovedText(cut.Rule, cut.Preview))],
        };
    }

    private static PlacedText? Place(Passage? passage) =>
        passage is null ? null : new(passage.Text, passage.Range.Start, passage.Range.End);

    private static PrintedDate? Print(ArticleDate? date) =>
        date is null
            ? null
            : new(
                date.Text,
                date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                date.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
                date.Zone,
                date.Precision
            );

    /// <summary>Runs between white space that hold a letter or a digit, so that a lone dash is no word.</summary>
    private static int CountWords(string text)
    {
        var (words, counted) = (0, false);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(character))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}

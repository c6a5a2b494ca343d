using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Summarizer.Articles;

/// <summary>A Word document's core properties.</summary>
internal static class WordMeta
{
    public static DocumentMeta Of(WordprocessingDocument document)
    {
        var properties = document.PackageProperties;
        return new DocumentMeta
        {
            Title = properties.Title,
            Author = properties.Creator,
            Language = properties.Language,
            Created = Day(properties.Created),
            Modified = Day(properties.Modified),
        };
    }

    private static ArticleDate? Day(DateTime? time) =>
        time is { } given ? new ArticleDate(given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.FromDateTime(given), null, null) : null;
}

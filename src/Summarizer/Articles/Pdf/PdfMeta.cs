using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>A PDF's document information. The day it was made is the article's only where it was not printed from a browser, which may be any day.</summary>
internal static partial class PdfMeta
{
    public static DocumentMeta Of(PdfDocument document)
    {
        var information = document.Information;
        var isPrinted = Printers().IsMatch($"{information.Producer} {information.Creator}");
        return new DocumentMeta
        {
            Title = information.Title is { Length: < 1000 } title ? TextCleaning.Clean(title) : null,
            Author = information.Author is { Length: < 1000 } author ? TextCleaning.Clean(author) : null,
            Language = document.Structure.Catalog.CatalogDictionary.Data.TryGetValue("Lang", out var token) && token is StringToken { Data.Length: > 1 and < 12 } language ? language.Data : null,
            Created = isPrinted ? null : Day(information.CreationDate),
        };
    }

    // "D:20220117093000+05'00'"
    private static ArticleDate? Day(string? date) =>
        date is not null && Stamp().Match(date) is { Success: true } stamp
        && DateOnly.TryParseExact(stamp.Groups[1].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1990
            ? new ArticleDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, null, null) : null;

    [GeneratedRegex(@"^(?:D:)?(\d{8})")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"Skia|Chrom|Quartz|Firefox|wkhtml|Safari|Print To PDF|cairo|Prince|Ghostscript", RegexOptions.IgnoreCase)]
    private static partial Regex Printers();
}

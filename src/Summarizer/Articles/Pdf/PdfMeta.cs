using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles;

/// <summary>A PDF's document information. The day it was made is left out: files are converted and printed on any day.</summary>
internal static class PdfMeta
{
    private const int Longest = 1_000;

    public static DocumentMeta Of(PdfDocument document) =>
        new()
        {
            Title = Clean(document.Information.Title),
            Author = Clean(document.Information.Author),
            Language =
                document.Structure.Catalog.CatalogDictionary.Data.TryGetValue("Lang", out var token)
                && token is StringToken { Data.Length: > 1 and < 12 } language
                    ? language.Data
                    : null,
        };

    private static string? Clean(string? text) => text is { Length: < Longest } ? TextCleaning.Clean(text) : null;
}

using Summarizer.Language.Words;

namespace Summarizer.Articles;

/// <summary>A language with its region, as an upload declares it or as its address tells.</summary>
internal static class Locales
{
    private const int RegionAndDash = 3;

    /// <param name="language">ISO 639-1, as detected.</param>
    /// <param name="declared">"en-GB", "en"; null where nothing is said.</param>
    /// <param name="url">Its host's last part is a country where the declaration names none.</param>
    /// <returns>"en-GB", or the language alone.</returns>
    public static string Of(string language, string? declared, string? url)
    {
        if (
            declared is not null
            && declared.Length == language.Length + RegionAndDash
            && declared.StartsWith(language, StringComparison.OrdinalIgnoreCase)
            && declared[language.Length] is '-' or '_'
        )
        {
            return $"{language}-{declared[(language.Length + 1)..].ToUpperInvariant()}";
        }

        return
            language == "en"
            && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && Countries.GetValueOrDefault(address.Host[(address.Host.LastIndexOf('.') + 1)..]) is { } country
            ? $"{language}-{country}"
            : language;
    }

    private static readonly System.Collections.Frozen.FrozenDictionary<string, string> Countries = WordList.Table(
        "Articles/words/english-countries.tsv"
    );
}

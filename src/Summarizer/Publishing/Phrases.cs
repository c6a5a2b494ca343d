using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace Summarizer.Publishing;

/// <summary>The fixed words of every output and how dates are written, from <c>phrases/LANGUAGE.tsv</c>; English where a language has no file.</summary>
public sealed class Phrases
{
    private static readonly ConcurrentDictionary<string, Phrases> Known = new(StringComparer.Ordinal);
    private static readonly HashSet<string> RightToLeft = ["ar", "he", "fa", "ur", "ps", "yi", "dv", "ug", "sd", "ckb"];

    private readonly FrozenDictionary<string, string> words;

    private Phrases(string language)
    {
        Language = language;
        words = EmbeddedFile
            .Text(Path(language))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>The language that the words are in, which is English where the one asked for has none.</summary>
    public string Language { get; }

    public string this[string key] => words[key];

    /// <param name="language">ISO 639-1, with or without a region.</param>
    public static Phrases For(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return Known.GetOrAdd(EmbeddedFile.Exists(Path(primary)) ? primary : "en", known => new Phrases(known));
    }

    /// <summary>The value of HTML's <c>dir</c> for text in a language.</summary>
    public static string Direction(string language) => RightToLeft.Contains(language.Split('-')[0].ToLowerInvariant()) ? "rtl" : "ltr";

    /// <summary>A topic's name in this language; as it is where it is none of the top level's.</summary>
    public string Topic(string name) => words.GetValueOrDefault($"topic.{name}", name);

    public string Weekday(DateOnly day) => this[$"weekday.{(int)day.DayOfWeek}"];

    public string Fill(string key, string slot, string value) => this[key].Replace("{" + slot + "}", value, StringComparison.Ordinal);

    /// <summary>By our own files, never by the machine's: the same input gives the same bytes everywhere.</summary>
    public string Date(DateOnly date) => Filled(this["date"], date);

    /// <summary>A month of a year, without its day.</summary>
    public string Month(DateOnly date) => Filled(this["date"][this["date"].IndexOf("{month}", StringComparison.Ordinal)..], date);

    private string Filled(string pattern, DateOnly date) =>
        pattern
            .Replace("{day}", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", this[$"month.{date.Month}"], StringComparison.Ordinal)
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Path(string language) => $"Publishing/phrases/{language}.tsv";
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>The date words of one language, read from its data file; a language without one has numeric dates and English months.</summary>
internal sealed class DateLexicon
{
    private static readonly ConcurrentDictionary<(string Language, bool DayFirst), DateLexicon> All = new();
    private static readonly string[] WithFile = ["en", "de", "fr", "es", "it", "pt", "nl", "ar"];

    // English regions that print the month first; what says only "en" counts among them.
    private static readonly string[] MonthFirstRegions = ["US", "CA", "PH"];

    private readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly WordFilter filter;

    private DateLexicon(string language, bool dayFirst)
    {
        (English, DayFirst) = (language == "en", dayFirst);
        Tenses = new TenseWords(language);
        var table = WordList.Table($"Language/Dates/dates.{language}.tsv");
        Phrases =
        [
            .. table
                .Where(entry => entry.Key.Contains('_', StringComparison.Ordinal))
                .Select(entry => (entry.Key.Split('_'), Parse(entry.Value))),
        ];
        filter = new WordFilter(table.Keys);
        words = table
            .ToFrozenDictionary(entry => entry.Key, entry => Parse(entry.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Only English has the whole grammar; the others have absolute dates and the plain relative ones.</summary>
    public bool English { get; }

    /// <summary>Whether 3/4/2022 is in April.</summary>
    public bool DayFirst { get; }

    public TenseWords Tenses { get; }

    /// <summary>"après-demain", "pasado mañana".</summary>
    public IReadOnlyList<(string[] Words, DateWord Meaning)> Phrases { get; }

    /// <param name="language">"de", "en", or with its region "en-GB".</param>
    public static DateLexicon For(string language) =>
        Tag(language) is var (of, dayFirst) && All.TryGetValue((of, dayFirst), out var lexicon)
            ? lexicon
            : All.GetOrAdd((of, dayFirst), static key => new DateLexicon(key.Language, key.DayFirst));

    /// <summary>The language alone of "en-GB".</summary>
    public static string Primary(string tag) => tag.IndexOfAny(['-', '_']) is > 0 and var at ? tag[..at] : tag;

    private static (string Language, bool DayFirst) Tag(string tag)
    {
        var language = Primary(tag);
        var region = tag.Length > language.Length ? tag[(language.Length + 1)..] : "";
        return WithFile.Contains(language)
            ? (language, language != "en" || (region.Length == 2 && !MonthFirstRegions.Contains(region, StringComparer.OrdinalIgnoreCase)))
            : ("en", false);
    }

    public DateWord Find(ReadOnlySpan<char> word) => filter.MayHold(word) && words.TryGetValue(word, out var found) ? found : default;

    private static DateWord Parse(string entry)
    {
        var parts = entry.Split(' ');
        var kind = Enum.Parse<DateWordKind>(parts[0], ignoreCase: true);
        return kind == DateWordKind.Unit
            ? new DateWord(kind, (int)Enum.Parse<DateUnit>(parts[1], ignoreCase: true))
            : new DateWord(kind, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}

internal readonly record struct DateWord(DateWordKind Kind, int Value);

internal enum DateWordKind
{
    None,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>The first of two months that share a name: 10 of "تشرين", which are October and November.</summary>
    MonthStem,

    /// <summary>Which of the two: 0 or 1.</summary>
    MonthOrder,

    /// <summary>1 Monday to 7 Sunday.</summary>
    Weekday,

    /// <summary>"segunda" of "segunda-feira".</summary>
    WeekdayStem,

    /// <summary>A <see cref="DateUnit"/>.</summary>
    Unit,

    /// <summary>-1 last, 0 this, 1 next.</summary>
    Relative,

    /// <summary>Days from today.</summary>
    Day,
    DayPart,

    /// <summary>1 early, 2 mid, 3 late.</summary>
    Part,
    Season,

    /// <summary>1 since, 2 after, 3 until, 4 before, 5 by.</summary>
    Bound,
    Decade,
    Article,
    Ago,
    Of,
    To,

    /// <summary>May begin a date and says nothing alone: "from", "within", "a couple", "no later than".</summary>
    Lead,

    /// <summary>May begin words for the present: "at present", "right now".</summary>
    Present,
}

internal enum DateUnit
{
    None,
    Minute,
    Hour,
    Day,

    /// <summary>Monday to Friday, whatever the feasts.</summary>
    Workday,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

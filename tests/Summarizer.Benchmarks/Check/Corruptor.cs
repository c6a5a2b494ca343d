using System.Globalization;
using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Check;

/// <summary>Makes one false claim of a true sentence, by the kind of fault; null where the sentence has nothing of the kind.</summary>
internal sealed partial class Corruptor(Random random)
{
    public static readonly string[] Kinds =
    [
        "number",
        "unit",
        "date",
        "name",
        "role",
        "quote",
        "speaker",
        "negation",
        "antonym",
        "swap",
        "invented",
    ];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public string? Corrupt(string kind, string sentence, SourceArticle article, SourceArticle other) =>
        kind switch
        {
            "number" => One(Number().Matches(sentence), sentence, OtherNumber),
            "unit" => Replace("unit", sentence, NumberBefore),
            "date" => One(Date().Matches(sentence), sentence, OtherDate),
            "name" => One(
                InnerName().Matches(sentence),
                sentence,
                name => Differs(name, random.Next(2) == 0 ? Pick(Replacements.Of("name").Select(n => n.From)) : Pick(article.Names))
            ),
            "role" => Replace("role", sentence, (_, _) => true),
            "quote" => One(Quote().Matches(sentence), sentence, quote => Splice(quote, article)),
            "speaker" => One(Speaker().Matches(sentence), sentence, name => Differs(name, Pick(article.People))),
            "negation" => Negate(sentence),
            "antonym" => Replace("antonym", sentence, (_, _) => true),
            "swap" => Parties().Match(sentence) is { Success: true } m && m.Groups[1].Value != m.Groups[3].Value
                ? m.Result("$`$3$2$1$'")
                : null,
            _ => other.Sentences.Count > 0 ? Pick(other.Sentences) : null,
        };

    private string? Pick(IEnumerable<string> from) => from.ToList() is { Count: > 0 } list ? list[random.Next(list.Count)] : null;

    private static string? Differs(string old, string? made) =>
        made is null || made.Split(' ').Intersect(old.Split(' ')).Any() ? null : made;

    private string? One(MatchCollection matches, string sentence, Func<string, string?> make)
    {
        if (matches.Count == 0)
        {
            return null;
        }

        var match = matches[random.Next(matches.Count)].Groups["x"];
        return make(match.Value) is { } made && made != match.Value
            ? string.Concat(sentence.AsSpan(0, match.Index), made, sentence.AsSpan(match.Index + match.Length))
            : null;
    }

    private string? Replace(string kind, string sentence, Func<string, int, bool> fits)
    {
        var options = Replacements
            .Of(kind)
            .Select(r => (r.To, Match: Whole(r.From).Match(sentence), r.From))
            .Where(o => o.Match.Success && fits(sentence, o.Match.Index))
            .ToList();
        if (options.Count == 0)
        {
            return null;
        }

        var (to, match, _) = options[random.Next(options.Count)];
        var rest = sentence[(match.Index + match.Length)..];
        return sentence[..match.Index] + to + (to.Length == 0 ? rest.TrimStart() : rest);
    }

    public static Regex Whole(string words) =>
        new((char.IsLetter(words[0]) ? @"(?<![\w-])" : "") + Regex.Escape(words) + (char.IsLetter(words[^1]) ? @"(?![\w-])" : ""));

    private static bool NumberBefore(string sentence, int at) =>
        NumberNear().IsMatch(sentence[Math.Max(0, at - 12)..Math.Min(sentence.Length, at + 6)]);

    private string OtherNumber(string number) =>
        long.TryParse(number.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var value)
            ? (value + Math.Max(1, (long)(value * (0.1 + random.NextDouble())))).ToString(
                number.Contains(',', StringComparison.Ordinal) ? "N0" : "0",
                CultureInfo.InvariantCulture
            )
            : number[..^1] + (char)('0' + ((number[^1] - '0' + 1 + random.Next(8)) % 10));

    private string? OtherDate(string date) =>
        Weekdays.Contains(date) ? Pick(Weekdays.Where(d => d != date))
        : Months.Contains(date) ? Pick(Months.Where(m => m != date))
        : (int.Parse(date, CultureInfo.InvariantCulture) - 1 - random.Next(8)).ToString(CultureInfo.InvariantCulture);

    // Half of this quote and half of another, or one word of it changed.
    private string? Splice(string quote, SourceArticle article)
    {
        var words = quote.Split(' ');
        var other = Pick(article.Quotes.Where(q => q != quote && !q.Contains(quote, StringComparison.Ordinal)));
        if (other is not null && random.Next(2) == 0)
        {
            var tail = other.Split(' ');
            return string.Join(' ', words[..(words.Length / 2)].Concat(tail[(tail.Length / 2)..]));
        }

        words[random.Next(1, words.Length - 1)] = Pick(["harbour", "lantern", "quietly", "eleven", "promised", "weather"])!;
        return string.Join(' ', words);
    }

    private static string? Negate(string sentence) =>
        Negated().Match(sentence) is { Success: true } no ? sentence.Remove(no.Index, no.Length)
        : Auxiliary().Match(sentence) is { Success: true } aux ? sentence.Insert(aux.Index + aux.Length, " not")
        : null;

    [GeneratedRegex(@"(?<![\w.,:$£-])[$£€]?(?<x>\d{1,3}(?:,\d{3})+|(?!19\d\d|20\d\d)\d+(?:\.\d+)?)(?![\w:]|[.,]\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d|hundred|few|several|two|three|four|five|six|seven|eight|nine|ten")]
    private static partial Regex NumberNear();

    [GeneratedRegex(
        @"\b(?<x>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:19[5-9]|20[012])\d)\b(?!s)"
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=[a-z,] )(?<x>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)(?![\w-])")]
    private static partial Regex InnerName();

    [GeneratedRegex("(?<![^ (])[\"“](?<x>[^\"“” ]+(?: [^\"“” ]+){4,})[\"”]")]
    private static partial Regex Quote();

    [GeneratedRegex(
        @"(?<x>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})+)(?= (?:said|says|told|added|claimed|insisted|warned)\b)|(?<=\b(?:said|says|added) )(?<x>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})+)"
    )]
    private static partial Regex Speaker();

    [GeneratedRegex(@"(?<![\w'])not |(?<=\b(?:is|was|has|had|have|were|does|did|would|could|should))n['’]t(?= )|(?<= )never ")]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(?:is|was|are|were|will|would|has|have|had|can|could|should|may)\b(?= [a-z])")]
    private static partial Regex Auxiliary();

    [GeneratedRegex(
        @"\b([A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)( (?:[a-z]+ ){0,1}(?:beat|defeated|sued|accused|told|joined|met|signed|attacked|killed|thanked|invited|replaced|helped|backed|criticised|criticized|urged|warned|married|[a-z]{3,}ed) )([A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*)\b"
    )]
    private static partial Regex Parties();
}

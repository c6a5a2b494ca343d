using Summarizer.Language.Sentences;

namespace Summarizer.Language.Numbers;

/// <summary>One figure at one place: currency or sign, number, magnitude, range or score, unit, what it counts.</summary>
internal static class FigureReader
{
    /// <summary>Most words begin no figure: a cheap look before the reading.</summary>
    public static bool MayBegin(NumberScan scan, int at) =>
        scan.Tokens[at].Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => scan.Lexicon.Find(scan.Span(at)).Kind != NumberWordKind.None
                || IsArticle(scan, at)
                || scan.Is(at, "half")
                || scan.Is(at, "twice")
                || scan.Is(at, "thrice")
                || CurrencyBefore(scan, at).Currency is not null,
            _ => CurrencyBefore(scan, at).Currency is not null,
        };

    /// <summary>The figure that begins at token <paramref name="at"/>, and the token to go on from.</summary>
    public static (NumberMention? Mention, int Next) Read(NumberScan scan, int at)
    {
        var (currency, first) = CurrencyBefore(scan, at);
        var half = currency is null ? HalfOf(scan, at) : default;
        var article = currency is null && IsArticle(scan, at) && IsScale(scan, at + 1);
        var number = half.Found ? half : scan.Number(article ? at + 1 : first, article);
        if (!number.Found)
        {
            return PlainFraction(scan, at) ?? TimesWord(scan, at);
        }

        if (ClockReader.Read(scan, first) is { } clock)
        {
            return (Mention(scan, at, clock.Next, clock.Minutes, "time", null), clock.Next);
        }

        if (!half.Found && scan.Tokens[first].IsNumber && Skipped(scan, first) is { } past)
        {
            return (null, past);
        }

        if (number.Form == NumberForm.Ordinal)
        {
            return Ordinal(scan, at, number);
        }

        if ((SlashFraction(scan, at, number) ?? Fraction(scan, at, number)) is { } fraction)
        {
            return fraction;
        }

        if (number.Form == NumberForm.Words && IsPronoun(scan, at, number))
        {
            return (null, number.Next);
        }

        return Quantity(scan, at, number, currency);
    }

    private static (NumberMention? Mention, int Next) Quantity(NumberScan scan, int at, NumberReading number, string? currency)
    {
        var magnitude = MagnitudeReader.After(scan, number.Next, currency is not null);
        var (value, next) = (NumberReader.Times(number.Value, magnitude.Factor), magnitude.Next);
        decimal? upper = null;
        if (RangeReader.After(scan, at, number, next, currency) is { } range)
        {
            if (range.Score)
            {
                return (Mention(scan, at, range.Next, number.Value, "score", null) with { Upper = range.Upper }, range.Next);
            }

            // "3-4 billion": the magnitude of the second counts for both.
            var shared = magnitude.Factor == 1 && number.Form == NumberForm.Digits && range.Factor > 1 && number.Value < range.Upper;
            (value, upper, next) = (shared ? NumberReader.Times(number.Value, range.Factor) : value, range.Upper, range.Next);
        }

        if (HalfMore(scan, number, next) is { } more)
        {
            (value, next) = (NumberReader.Times(number.Value + 0.5m, more.Factor), more.Next);
        }

        var sign = scan.IsDash(at - 1) && scan.Glued(at) && !scan.Glued(at - 1) && currency is null && upper is null ? -1 : 1;
        var unit = UnitReader.After(scan, next, currency, at);
        return (
            Mention(
                scan,
                sign < 0 ? at - 1 : at,
                unit.Next,
                sign * value,
                unit.Unit ?? currency,
                CountedNoun.After(scan.Text, scan.Tokens, unit.Next, passOf: true, scan.Lexicon.Language == "en")?.Of(scan.Text)
            ) with
            {
                Upper = upper,
            },
            unit.Next
        );
    }

    private static (NumberMention? Mention, int Next) Ordinal(NumberScan scan, int at, NumberReading number)
    {
        var name = scan.StartsUpper(at) && scan.StartsUpper(number.Next);
        var phrase = (scan.Is(at - 1, "at") || scan.Is(number.Next, "of")) && scan.Is(at, "first");
        if (name || phrase)
        {
            return (null, number.Next);
        }

        var noun = CountedNoun.After(scan.Text, scan.Tokens, number.Next, passOf: false);
        return noun is null && !scan.Tokens[at].IsNumber && scan.Span(number.Next) is "," or "." or ":" && scan.Is(at, "first")
            ? (null, number.Next)
            : (Mention(scan, at, number.Next, number.Value, "ordinal", noun?.Of(scan.Text)), number.Next);
    }

    /// <summary>"a quarter of", "half the": a fraction without a number before it.</summary>
    private static (NumberMention? Mention, int Next)? PlainFraction(NumberScan scan, int at)
    {
        var word = at + (IsArticle(scan, at) ? 1 : 0);
        var found = scan.IsWord(word) ? scan.Lexicon.Find(scan.Span(word)) : default;
        var whole = scan.Is(word + 1, "of") || (found.Value == 2 && scan.Is(word + 1, "the"));
        var fits = found.Kind == NumberWordKind.Fraction || (found.Kind == NumberWordKind.Ordinal && word > at && found.Value > 2);
        if (!fits || !whole || (found.Value != 2 && word == at) || scan.Lexicon.Find(scan.Span(at - 1)).Kind == NumberWordKind.Ordinal)
        {
            return null;
        }

        // "half the voters": the article is passed over like that of "half of the voters".
        var noun = CountedNoun.After(scan.Text, scan.Tokens, word + (scan.Is(word + 1, "of") ? 1 : 2), passOf: true);
        return (Mention(scan, at, word + 1, 1 / found.Value, "fraction", noun?.Of(scan.Text)), word + 1);
    }

    /// <summary>"2/3 of": "24/7", "9/11" and "3/4/2024" are none.</summary>
    private static (NumberMention? Mention, int Next)? SlashFraction(NumberScan scan, int at, NumberReading number)
    {
        var below = number.Next + 1;
        var isPart =
            number.Form == NumberForm.Digits
            && scan.Is(number.Next, '/')
            && scan.Glued(number.Next)
            && scan.Glued(below)
            && below < scan.Count
            && scan.Tokens[below].IsNumber
            && scan.Is(below + 1, "of");
        return isPart && int.TryParse(scan.Span(below), out var whole) && whole is > 1 and <= 20 && number.Value > 0 && number.Value < whole
            ? (
                Mention(
                    scan,
                    at,
                    below + 1,
                    number.Value / whole,
                    "fraction",
                    CountedNoun.After(scan.Text, scan.Tokens, below + 1, passOf: true)?.Of(scan.Text)
                ),
                below + 1
            )
            : null;
    }

    /// <summary>"two-thirds", "one third of".</summary>
    private static (NumberMention? Mention, int Next)? Fraction(NumberScan scan, int at, NumberReading number)
    {
        var next = number.Next + (scan.IsDash(number.Next) && scan.Glued(number.Next) ? 1 : 0);
        var word = scan.IsWord(next) ? scan.Lexicon.Find(scan.Span(next)) : default;
        var plural = word.Kind == NumberWordKind.Fraction && word.Value > 2;
        var single =
            number.Value == 1
            && (word.Kind is NumberWordKind.Fraction || (word.Kind is NumberWordKind.Ordinal && word.Value > 2 && scan.Is(next + 1, "of")));
        if (number.Form != NumberForm.Words || number.Value >= 10 || !(plural || single) || UnitFollows(scan, next, number))
        {
            return null;
        }

        var noun = CountedNoun.After(scan.Text, scan.Tokens, next + 1, passOf: true);
        return (Mention(scan, at, next + 1, number.Value / word.Value, "fraction", noun?.Of(scan.Text)), next + 1);
    }

    /// <summary>"three quarters" is a fraction before "of" or at an end, a time span in "three quarters running"; the former is taken.</summary>
    private static bool UnitFollows(NumberScan scan, int next, NumberReading number) => scan.Is(next, "quarters") && number.Value != 3;

    private static NumberReading HalfOf(NumberScan scan, int at)
    {
        if (!scan.Is(at, "half"))
        {
            return default;
        }

        var next = at + (scan.IsDash(at + 1) ? 2 : 1);
        var article = IsArticle(scan, next) ? next + 1 : next;
        var word = scan.IsWord(article) ? scan.Lexicon.Find(scan.Span(article)) : default;
        return word.Kind is NumberWordKind.Scale or NumberWordKind.Group ? new NumberReading(word.Value / 2, article + 1, NumberForm.Words)
            : article > next && Units.Find(scan.Span(article)) is not null ? new NumberReading(0.5m, article, NumberForm.Words)
            : default;
    }

    /// <summary>"two and a half million".</summary>
    private static (decimal Factor, int Next)? HalfMore(NumberScan scan, NumberReading number, int next)
    {
        if (!(scan.Is(next, "and") && scan.Is(next + 1, "a") && scan.Is(next + 2, "half")))
        {
            return null;
        }

        var word = scan.IsWord(next + 3) ? scan.Lexicon.Find(scan.Span(next + 3)) : default;
        return word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred ? (word.Value, next + 4)
            : number.Value < 100 ? (1, next + 3)
            : null;
    }

    private static (NumberMention? Mention, int Next) TimesWord(NumberScan scan, int at) =>
        scan.Is(at, "twice") || scan.Is(at, "thrice")
            ? (Mention(scan, at, at + 1, scan.Is(at, "twice") ? 2 : 3, "times", null), at + 1)
            : (null, at + 1);

    private static (string? Currency, int First) CurrencyBefore(NumberScan scan, int at)
    {
        // "US$5", "HK$ 5": letters and the sign are two tokens.
        var letters = scan.IsWord(at) && scan.Is(at + 1, '$') && scan.Glued(at + 1);
        var isCode =
            scan.IsWord(at)
            && !letters
            && (scan.Span(at).Length != 3 || !char.IsAsciiLetterUpper(scan.Span(at)[0]))
            && scan.Span(at) is not "Rs";
        if (isCode)
        {
            return (null, at);
        }

        var symbol = letters ? scan.Text.AsSpan(scan.Tokens[at].Start..scan.Tokens[at + 1].End) : scan.Span(at);
        var after = at + (letters ? 2 : 1) + (scan.Is(at + 1, '.') && scan.Span(at) is "Rs" ? 1 : 0);
        var unit = Units.Find(symbol) ?? (letters ? "USD" : null);
        return Units.IsCurrency(unit) && after < scan.Count && (scan.Tokens[after].IsNumber || scan.Number(after).Form == NumberForm.Words)
            ? (unit, after)
            : (null, at);
    }

    private static bool IsArticle(NumberScan scan, int at) => scan.Is(at, "a") || scan.Is(at, "an");

    private static bool IsScale(NumberScan scan, int at) =>
        scan.IsWord(at) && scan.Lexicon.Find(scan.Span(at)).Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group;

    /// <summary>"one" that stands for somebody: "no one", "one of them" counts, "the one" and "one another" don't.</summary>
    private static bool IsPronoun(NumberScan scan, int at, NumberReading number) =>
        number.Value == 1
        && number.Next == at + 1
        && (
            scan.Span(at - 1)
                is "no"
                    or "the"
                    or "this"
                    or "that"
                    or "any"
                    or "every"
                    or "each"
                    or "which"
                    or "another"
                    or "some"
                    or "No"
                    or "Every"
                    or "Any"
            || scan.Span(at + 1) is "another" or "'s" or "’s" or "day" or "thing"
            || (!scan.Is(at + 1, "of") && !scan.IsDash(at + 1) && CountedNoun.After(scan.Text, scan.Tokens, at + 1, false) is null)
        );

    /// <summary>Where to go on if the digits are no figure: a time of day aside, "Boeing 737", "No 10", a phone number.</summary>
    private static int? Skipped(NumberScan scan, int at)
    {
        if (scan.Tokens[at].Range.Length > 15)
        {
            return at + 1;
        }

        // A capitalized word before it that does not begin a sentence names something: "Boeing 737 crashed", unless people or things are counted.
        var named =
            scan.IsWord(at - 1)
            && scan.StartsUpper(at - 1)
            && !scan.Glued(at)
            && at >= 2
            && scan.Span(at - 2) is not ("." or "!" or "?" or ":" or "\"" or "“")
            && scan.Span(at).IndexOfAny(',', '.') < 0
            && !scan.Glued(at + 1);
        var next = scan.Span(at + 1);
        var alone = !scan.IsWord(at + 1)
            ? next is not ("%" or "-" or "–")
            : CountedNoun.IsStop(next)
                || scan.StartsUpper(at + 1)
                || (
                    scan.Span(at).Length >= 3
                    && !next.EndsWith("s", StringComparison.Ordinal)
                    && next is not ("people" or "men" or "women" or "children" or "million" or "billion" or "percent")
                );
        var glued =
            scan.Glued(at)
            && (
                scan.IsWord(at - 1)
                || (
                    scan.Span(at - 1) is "/" or "_" or "@" or "#" or "=" or "."
                    || (scan.IsDash(at - 1) && scan.Glued(at - 1) && scan.IsWord(at - 2) && scan.StartsUpper(at - 2))
                )
            );
        return (named && alone) || glued ? at + 1 : null;
    }

    private static NumberMention Mention(NumberScan scan, int from, int next, decimal value, string? unit, string? of)
    {
        var range = new TextRange(scan.Tokens[from].Start, scan.Tokens[next - 1].End);
        return new NumberMention(range, range.Of(scan.Text), value, unit, of, null, BoundReader.Before(scan, from));
    }
}

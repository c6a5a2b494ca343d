using Summarizer.Language.Numbers;

namespace Summarizer.Grounding.Checks;

internal static class FigureComparison
{
    /// <summary>How far "about" and "more than" may round, as a share of the article's figure.</summary>
    private const decimal Loose = 0.1m;

    /// <summary>Whether a claim's figure says what the article's says: the same value, or one that it was rounded to.</summary>
    public static bool Same(NumberMention claim, NumberMention article) =>
        Direction(claim) * Direction(article) >= 0
        && (
            IsShare(claim) && IsShare(article) && claim.Unit != article.Unit
                ? SameShare(claim, Percent(claim), Percent(article))
                : SameUnit(claim, article)
                    && (
                        Close(claim, claim.Value, article, article.Value)
                        || (article.Upper is { } upper && Close(claim, claim.Value, article, upper))
                    )
                    && (claim.Upper is not { } end || Close(claim, end, article, article.Upper ?? article.Value))
        );

    // "Less than five years" is not "more than five years".
    private static int Direction(NumberMention figure) =>
        figure.Bound switch
        {
            NumberBound.Above or NumberBound.From => 1,
            NumberBound.Below or NumberBound.Nearly or NumberBound.UpTo => -1,
            _ => 0,
        };

    /// <summary>A bare count may leave out money's or a measure's unit, but not "per cent" or the order of things.</summary>
    public static bool SameUnit(NumberMention a, NumberMention b) =>
        a.Unit == b.Unit || (a.Unit is null && !Tells(b.Unit)) || (b.Unit is null && !Tells(a.Unit));

    private static bool IsShare(NumberMention figure) => figure is { Unit: "percent" or "fraction", Upper: null };

    private static decimal Percent(NumberMention share) => share.Unit == "fraction" ? 100 * share.Value : share.Value;

    // "Two-thirds" is 67 per cent, "nearly half" 48, and "half" neither 48 nor 52.
    private static bool SameShare(NumberMention claim, decimal value, decimal printed) =>
        Math.Abs(value - printed) <= 0.5m
        || (Math.Abs(value - printed) <= Loose * value && (claim.Bound is NumberBound.About || Direction(claim) * (printed - value) > 0));

    private static bool Tells(string? unit) => unit is "percent" or "percentage point" or "ordinal" or "fraction" or "time" or "score";

    private static bool Close(NumberMention claim, decimal value, NumberMention article, decimal printed)
    {
        if (value == printed)
        {
            return true;
        }

        var apart = Math.Abs(value - printed);
        return Digits(value) < Digits(printed)
            && article.Bound is NumberBound.Exact
            && claim.Bound switch
            {
                NumberBound.About => apart <= Loose * Math.Abs(printed),
                NumberBound.Above or NumberBound.From => printed > value && apart <= Loose * Math.Abs(printed),
                NumberBound.Below or NumberBound.Nearly or NumberBound.UpTo => printed < value && apart <= Loose * Math.Abs(printed),
                _ => Math.Abs(printed) >= 1000 && Digits(value) >= 2 && apart <= Step(value) / 2,
            };
    }

    /// <summary>How many digits tell something: two of 3,200,000.</summary>
    private static int Digits(decimal value)
    {
        var digits = 1;
        for (var rest = Math.Abs(value) / Step(value); rest >= 10; rest /= 10)
        {
            digits++;
        }

        return digits;
    }

    // The place of the last digit that tells something.
    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value != 0 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        while (value % step != 0)
        {
            step /= 10;
        }

        return step;
    }
}

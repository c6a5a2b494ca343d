using Summarizer.Language;
using Summarizer.Language.Numbers;
using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Whether a figure is what a claim is about ("fares rose by 4 per cent") or a circumstance of it ("after 12 days", "a network of 214 gauges").</summary>
internal static class FigurePoint
{
    /// <summary>A bare count below this is a word like another: "two bridges".</summary>
    private const int FewestCounted = 20;

    public static bool Has(ArticleReport report, ReportedSentence sentence, TextRange claim)
    {
        foreach (var number in sentence.Numbers)
        {
            if (claim.Contains(number.Range) && IsAmount(sentence, number))
            {
                var at = sentence.Tokens.TakeWhile(token => token.End <= number.Range.Start).Count();
                if (report.Language == "en" && !MainClause.Holds(report.Text, sentence.Tokens, at))
                {
                    // What stands behind a clause is most often of that clause too.
                    return false;
                }

                if (!IsCircumstance(report, sentence.Tokens, at, number))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Money, a share, a measure or a large count; no date, age, rank, score or clock time.</summary>
    public static bool IsAmount(ReportedSentence sentence, NumberMention number) =>
        number.Unit is not ("time" or "year old" or "ordinal" or "score")
        && (number.Unit is not null || (number.Value >= FewestCounted && !(number.Value is >= 1000 and < 2100 && number.Text.Length == 4)))
        && !sentence.Dates.Any(date => date.Range.Overlaps(number.Range));

    private static bool IsCircumstance(ArticleReport report, IReadOnlyList<Token> tokens, int at, NumberMention number)
    {
        // "a 102-page report", "a Boeing 777", "Lind, now 64,", "2134 Elm Street".
        if (
            number.Text.Contains('-')
            || (at > 1 && tokens[at - 1].IsWord && tokens[at - 1].StartsUpper(report.Text))
            || (at + 1 < tokens.Count && tokens[at + 1].Is(report.Text, number.Unit is null ? ',' : '\0'))
            || (
                at + 1 < tokens.Count
                && (
                    tokens[at + 1].Is(report.Text, '-')
                    || (number.Unit is null && tokens[at + 1].IsWord && tokens[at + 1].StartsUpper(report.Text) && report.Language == "en")
                )
            )
        )
        {
            return true;
        }

        var before = at - 1;
        // "about", "the", "some" stand between the preposition and the figure.
        var bounds = Phrases.For("figurebound", report.Language);
        while (before > 0 && tokens[before].IsWord && bounds.Holds(tokens[before].Span(report.Text)))
        {
            before--;
        }

        // A span of time is a circumstance even without a preposition ("two days later"), but not as a range ("from four hours to 55 minutes").
        var isSpan = number.Unit is "year" or "month" or "week" or "day" or "hour" or "minute" or "second";
        return before >= 0
            && tokens[before].IsWord
            && (
                Phrases.For("incidental", report.Language).Holds(tokens[before].Span(report.Text))
                || (
                    isSpan
                    && !tokens[before].Is(report.Text, "from")
                    && !(tokens[before].Is(report.Text, "to") && !tokens[Math.Max(0, before - 1)].Is(report.Text, "up"))
                    && !tokens[before].Is(report.Text, "by")
                )
            );
    }
}

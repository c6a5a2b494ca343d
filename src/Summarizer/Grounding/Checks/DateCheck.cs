using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Dates;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>Every date of a claim is a date of the article; in a claim that follows its passage, of the passage.</summary>
internal static class DateCheck
{
    private static readonly FrozenSet<string> DateWords = WordList.Load("Grounding/date-words.en.txt");

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        var dates = DateFinder.Find(claim.Text, claim.Range, context.Index.Article.Published?.Date, context.Index.Article.Locale);
        var all = context.Index.Facts.Dates;
        var near = all.Where(d => context.IsNear(d.Stretch)).Select(d => d.Date).ToList();
        foreach (var date in dates.Where(d => !IsVague(d)))
        {
            if (Replaced(context, date) is { } other)
            {
                yield return new(FindingKind.Date, $"the article says {other.Text}, not {date.Text}", Absence.IsDate(context, date));
                continue;
            }

            var known =
                near.Exists(d => Same(date, d))
                || InWords(context, date)
                || (context.Index.Article.Published is { } day && date.From == day.Date && date.To == day.Date);
            var elsewhere = !known && all.Exists(d => Same(date, d.Date));
            if (!known && !(elsewhere && !(context.IsCopy && near.Exists(d => !dates.Any(c => Same(c, d))))))
            {
                var meant = near.Find(d => d.Precision == date.Precision) ?? (near is [var only] ? only : null);
                yield return new(
                    FindingKind.Date,
                    meant is null ? $"the article does not say “{date.Text}”" : $"the article says {meant.Text}, not {date.Text}",
                    Absence.IsDate(context, date)
                );
            }
        }

        for (var i = 0; i < claim.Count; i++)
        {
            var word = claim.Words[i];
            var apart =
                DateWords.Contains(word.Text)
                && (word.Text is not ("may" or "march") || context.IsCapital(i))
                && !dates.Any(d => d.Range.Overlaps(word.Range));
            if (apart && (claim.Ids[i] < 0 || (context.IsCopy && !context.SourceLemmas.Contains(claim.Lemmas[i]))))
            {
                var meant = context.Source.FindIndex(w => DateWords.Contains(w.Text));
                yield return new(
                    FindingKind.Date,
                    meant < 0
                        ? $"the article does not say “{context.Printed(i)}”"
                        : $"the article says {context.SourcePrinted([meant])}, not {context.Printed(i)}"
                );
            }
        }
    }

    // The date that stands in the passage where the claim, otherwise the same, has another.
    private static DateMention? Replaced(ClaimContext context, DateMention date)
    {
        var gap = context.IsClose
            ? context.Gaps.Find(g => g.IsTight && g.ClaimWords.Any(i => date.Range.Overlaps(context.Claim.Words[i].Range)))
            : null;
        var there = gap is null
            ? []
            : context
                .Index.Facts.Dates.Select(d => d.Date)
                .Where(d => gap.SourceWords.Any(j => d.Range.Overlaps(context.Source[j].Range)))
                .ToList();
        return there.Count > 0 && !there.Exists(d => Same(date, d) || SameWords(context, date, d)) ? there[0] : null;
    }

    // "3 March" and "March 3", where no year is known.
    private static bool SameWords(ClaimContext context, DateMention a, DateMention b) => Words(context, a).SetEquals(Words(context, b));

    private static HashSet<string> Words(ClaimContext context, DateMention date) =>
        [
            .. Word.Of(date.Text, new(0, date.Text.Length))
                .Where(w => !ClaimSentence.IsStop(w.Text, context.Language))
                .Select(w => Lemma.Of(w.Text, context.Language)),
        ];

    private static bool InWords(ClaimContext context, DateMention date) =>
        Word.Of(date.Text, new(0, date.Text.Length))
            .TrueForAll(w =>
                (
                    context.IsClose
                        ? context.SourceLemmas.Contains(Lemma.Of(w.Text, context.Language))
                        : context.PassageLemmas.Contains(Lemma.Of(w.Text, context.Language))
                )
            );

    // "last year", "the previous quarter": without the article's day nobody can tell which, and there are many ways to say it.
    private static bool IsVague(DateMention date) =>
        date.From is null
        && !Word.Of(date.Text, new(0, date.Text.Length))
            .Exists(w => DateWords.Contains(w.Text) || ClaimSentence.IsFigure(w.Text) || IsQuarter(w.Text));

    private static bool IsQuarter(string word) => word.Length == 2 && word[0] == 'q' && word[1] is >= '1' and <= '4';

    private static int QuarterOf(DateMention date) =>
        Word.Of(date.Text, new(0, date.Text.Length))
            .Select(w => IsQuarter(w.Text) ? w.Text[1] - '0' : Array.IndexOf(Ordinals, w.Text) + 1)
            .FirstOrDefault(q => q > 0);

    // A claim may say less of a date than the article, never more.
    private static bool Same(DateMention claim, DateMention article) =>
        claim.From is { } from && claim.To is { } to && article.From is { } start && article.To is { } end ? from <= start && to >= end
        // "Until 10 November" of a ballot that closes on it, "from January" of pay that rises in it.
        : article is { From: not null, To: not null } && claim.From is null != claim.To is null
            ? claim.From is null ? claim.To == article.To
                : claim.From == article.From
        : (QuarterOf(claim) is > 0 and var quarter && quarter == QuarterOf(article))
            || string.Equals(claim.Text, article.Text, StringComparison.OrdinalIgnoreCase);
}

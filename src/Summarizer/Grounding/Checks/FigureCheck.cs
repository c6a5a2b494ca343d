using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;

namespace Summarizer.Grounding.Checks;

/// <summary>Every figure of a claim is in its passage, or elsewhere beside the same words, with the same unit and of the same thing.</summary>
internal static class FigureCheck
{
    private const int BoundWords = 2;

    /// <summary>Letters; shorter number words begin too many others ("drei", "dreist").</summary>
    private const int LeastCompounded = 5;

    private static readonly FrozenSet<string> Compounding = ["de", "nl", "da", "sv", "no"];

    public static IEnumerable<Finding> Of(ClaimContext context)
    {
        var claim = context.Claim;
        var dates = DateFinder.Find(claim.Text, claim.Range, context.Index.Article.Published?.Date, context.Index.Article.Locale);
        var figures = Reading.Of(claim.Text, claim.Range, context.Language, today: null).Numbers;
        foreach (var figure in figures.Where(f => !IsCode(claim, f)))
        {
            if (Replaced(context, figure) is { } other)
            {
                yield return new(FindingKind.Figure, Differ(context, other, figure), Absence.IsFigure(context, figure));
            }
            else if (!IsBorneOut(context, figure))
            {
                yield return new(FindingKind.Figure, Reason(context, figure), Absence.IsFigure(context, figure));
            }
        }

        foreach (var (word, i) in claim.Words.Select((w, i) => (w, i)))
        {
            var apart =
                char.IsDigit(word.Text[0])
                && !IsNamed(claim.Text, word.Range.Start)
                && !figures.Any(f => f.Range.Overlaps(word.Range))
                && !dates.Any(d => d.Range.Overlaps(word.Range));
            if (apart && !(claim.Ids[i] >= 0 && (!context.IsCopy || context.PassageLemmas.Contains(claim.Lemmas[i]))))
            {
                yield return new(FindingKind.Figure, $"the article does not say {context.Printed(i)}{(claim.Ids[i] >= 0 ? " here" : "")}");
            }
        }
    }

    /// <summary>The claim's words that are a figure of the article in another form, the words that bound it ("more than") among them.</summary>
    public static IReadOnlySet<int> Told(ClaimContext context)
    {
        var told = new HashSet<int>();
        foreach (
            var figure in Reading
                .Of(context.Claim.Text, context.Claim.Range, context.Language, today: null)
                .Numbers.Where(f => Replaced(context, f) is null && IsBorneOut(context, f))
        )
        {
            var first = context.Claim.Words.FindIndex(w => figure.Range.Overlaps(w.Range));
            var last = context.Claim.Words.FindLastIndex(w => figure.Range.Overlaps(w.Range));
            told.UnionWith(
                Enumerable
                    .Range(0, context.Claim.Count)
                    .Where(i => i <= last && i >= first - (figure.Bound is NumberBound.Exact ? 0 : BoundWords))
            );
        }

        return told;
    }

    // "RC-135U": letters follow without a blank, and the article has the whole.
    private static bool IsCode(ClaimSentence claim, NumberMention figure) =>
        Enumerable.Range(0, claim.Count).Where(i => claim.Words[i].Range.Overlaps(figure.Range)).ToList() is { Count: > 0 } words
        && words.TrueForAll(i => claim.Ids[i] >= 0)
        && claim.Words[words[^1]].Range.End > figure.Range.End;

    // "COVID-19".
    private static bool IsNamed(string text, int at) => at > 1 && Punctuation.IsDash(text[at - 1]) && char.IsLetter(text[at - 2]);

    public static bool IsReplaced(ClaimContext context, NumberMention figure) => Replaced(context, figure) is not null;

    // The figure that stands in the passage where the claim, otherwise the same, has another.
    private static NumberMention? Replaced(ClaimContext context, NumberMention figure)
    {
        var gap = context.IsClose
            ? context.Gaps.Find(g => g.IsTight && g.ClaimWords.Any(i => figure.Range.Overlaps(context.Claim.Words[i].Range)))
            : null;
        var there = gap is null
            ? []
            : context
                .Index.Facts.FiguresIn(context.Passage.Stretches)
                .Where(f => gap.SourceWords.Any(j => f.Range.Overlaps(context.Source[j].Range)))
                .ToList();
        return there.Count > 0 && !there.Exists(f => FigureComparison.Same(figure, f)) ? there[0] : null;
    }

    private static bool IsBorneOut(ClaimContext context, NumberMention figure)
    {
        var words = Word.Of(figure.Text, new(0, figure.Text.Length)).Select(w => Lemma.Of(w.Text, context.Language)).ToList();
        if (
            words is ["one"]
            || HasBothEnds(context, figure)
            || InCompound(context, words)
            || Word.Of(figure.Text, new(0, figure.Text.Length)).Exists(w => ClaimSentence.IsParted(context.Document, w.Text))
        )
        {
            return true;
        }

        // The same words in the passage, where neither reading saw a figure; an article's "one" or "first" may be no figure at all.
        return Printed(context, figure) is not null
            || (
                words.TrueForAll(context.PassageLemmas.Contains)
                && !context
                    .Index.Facts.FiguresIn(context.Passage.Stretches)
                    .Any(f => Word.Of(f.Text, new(0, f.Text.Length)).Exists(w => words.Contains(Lemma.Of(w.Text, context.Language))))
            );
    }

    // "14–5" of "14 votes to five", "from 20 to 30 per cent" of "paid at 20 per cent … at 30 per cent": both ends in one sentence.
    private static bool HasBothEnds(ClaimContext context, NumberMention figure) =>
        figure.Upper is { } upper
        && context
            .Passage.Stretches.Where(context.IsNear)
            .Any(i =>
                context.Index.Facts.FiguresIn([i]).ToList() is var there
                && Holds(there, figure, figure.Value)
                && Holds(there, figure, upper)
            );

    private static bool Holds(List<NumberMention> there, NumberMention figure, decimal end) =>
        there.Exists(f => f.Value == end && (figure.Unit is "score" ? f.Unit is null : figure.Unit is not null && f.Unit == figure.Unit));

    // "Sechs Stunden" of "sechsstündig", not of "sechstägig".
    private static bool InCompound(ClaimContext context, List<string> words) =>
        Compounding.Contains(context.Language)
        && words is [{ Length: >= LeastCompounded } number, var unit]
        && context.PassageLemmas.Any(w => w.StartsWith(number + unit[0], StringComparison.Ordinal));

    /// <summary>The article's figure that a claim's figure says again, the passage's before others; null where there is none.</summary>
    public static NumberMention? Printed(ClaimContext context, NumberMention figure) =>
        context
            .Index.Facts.FiguresNear(figure)
            .Where(f =>
                FigureComparison.Same(figure, f.Figure)
                && !FigureChange.Differ(context.Claim.Text, figure, context.Document, f.Figure)
                && (
                    context.IsNear(f.Stretch)
                        ? !CountsAnother(context, figure, f.Figure, f.Stretch)
                        : SharesWords(context, figure, f.Figure, f.Stretch)
                )
            )
            .OrderByDescending(f => context.IsNear(f.Stretch))
            .Select(f => f.Figure)
            .FirstOrDefault();

    // "14 men and 40 women" does not bear "40 men" out; the 1,140 people of another sentence say nothing against 31 that died.
    private static bool CountsAnother(ClaimContext context, NumberMention figure, NumberMention same, int stretch) =>
        Noun(context, figure) is { } noun
        && Noun(context, same) is { } other
        && noun != other
        && !Lexicon.AreSynonyms(noun, other)
        && context.Index.Facts.FiguresIn([stretch]).Any(f => Noun(context, f) == noun && !FigureComparison.Same(figure, f));

    // Two words are enough where one stands beside the figure: "Ada Lund, 28, left" and "28-year-old Ada Lund".
    private static bool SharesWords(ClaimContext context, NumberMention figure, NumberMention other, int stretch)
    {
        var claim = context.Claim;
        var near = context
            .Index.Table.Stretches[stretch]
            .Words.Where(w => w.Range.Start > other.Range.Start - 60 && w.Range.End < other.Range.End + 60)
            .Select(w => context.Index.Table.IdOf(w.Text))
            .ToHashSet();
        var shared = Enumerable
            .Range(0, claim.Count)
            .Where(i => claim.IsContent[i] && !ClaimSentence.IsFigure(claim.Words[i].Text) && near.Contains(claim.Ids[i]))
            .ToList();
        var first = claim.Words.FindIndex(w => figure.Range.Overlaps(w.Range));
        return shared.Count
            >= (
                !context.IsCopy ? 1
                : shared.Exists(i => Math.Abs(i - first) == 1) ? 2
                : 3
            );
    }

    private static string Reason(ClaimContext context, NumberMention figure)
    {
        var near = context.Index.Facts.FiguresIn(context.Passage.Stretches).ToList();
        var meant =
            near.Find(f => !FigureComparison.Same(figure, f) && Noun(context, f) is { } noun && noun == Noun(context, figure))
            ?? near.Find(f =>
                f.Value == figure.Value
                && f.Unit == figure.Unit
                && (FigureChange.Differ(context.Claim.Text, figure, context.Document, f) || !FigureComparison.Same(figure, f))
            )
            ?? near.Find(f => figure.Unit is not null && f.Unit == figure.Unit && f.Value != figure.Value)
            ?? near.Find(f => f.Value == figure.Value);
        return meant is null
            ? $"the article does not say {figure.Text}{(context.Index.Facts.FiguresNear(figure).Any(f => FigureComparison.Same(figure, f.Figure)) ? " here" : "")}"
            : Differ(context, meant, figure);
    }

    // The same figure, bounded otherwise or of another thing: "the article says more than 14, not fewer than 14", "14 men, not 14 women".
    private static string Differ(ClaimContext context, NumberMention printed, NumberMention claimed)
    {
        var (there, said) = (printed.Text, claimed.Text);
        if (string.Equals(there, said, StringComparison.OrdinalIgnoreCase))
        {
            (there, said) = (
                PrintedFigures.Form(context.Document, printed).Of(context.Document),
                PrintedFigures.Form(context.Claim.Text, claimed).Of(context.Claim.Text)
            );
        }

        if (FigureChange.Differ(context.Document, printed, context.Claim.Text, claimed))
        {
            return $"the article says “{FigureChange.Printed(context.Document, printed)}”, not “{FigureChange.Printed(context.Claim.Text, claimed)}”";
        }

        return string.Equals(there, said, StringComparison.OrdinalIgnoreCase)
            ? $"the article says {$"{there} {printed.Of}".Trim()}, not {$"{said} {claimed.Of}".Trim()}"
            : $"the article says {there}, not {said}";
    }

    private static string? Noun(ClaimContext context, NumberMention figure) =>
        figure.Of is { Length: > 0 } of && Word.Of(of, new(0, of.Length)) is { Count: > 0 } words
            ? Lemma.Of(words[^1].Text, context.Language)
            : null;
}

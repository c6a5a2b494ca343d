using Summarizer.Grounding.Index;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;

namespace Summarizer.Grounding.Checks;

/// <summary>Whether two terms say the same, as far as a word list, a value or a shared stem can tell.</summary>
internal static class TermComparison
{
    private const double Listed = 0.9;
    private const double Sense = 0.8;
    private const int Stem = 4;
    private const double StemShare = 0.6;
    private const double LongStemShare = 0.5;
    private const int LongestEnding = 4;

    /// <returns>1 for the same, less for a listed rewording, a synonym or another form; 0 for another thing.</returns>
    public static double Of(Term claim, Term source, string language) =>
        (claim.Kind, source.Kind) switch
        {
            (TermKind.Figure, TermKind.Figure) => FigureComparison.Same(claim.Figure!, source.Figure!) && SameBound(claim, source) ? 1 : 0,
            (TermKind.Date, TermKind.Date) => SameDate(claim.Date!, source.Date!) ? 1 : 0,
            (TermKind.Word, TermKind.Word) => Words(claim, source, language),
            _ => 0,
        };

    private static double Words(Term claim, Term source, string language)
    {
        if (claim.Text == source.Text || claim.Lemma == source.Lemma)
        {
            return 1;
        }

        if (AreOpposites(claim.Sides, source.Sides))
        {
            return 0;
        }

        if (claim.Groups.AsSpan().ContainsAny(source.Groups))
        {
            return Listed;
        }

        if (language is "en" or "und")
        {
            return !(claim.IsCapital && source.IsCapital) && IsLike(claim, source, language) && !claim.Opposites.Contains(source.Lemma)
                ? Sense
                : 0;
        }

        return IsForm(claim.Text, source.Text) && LanguageWords.Of(language).IsKnown ? Listed : 0;
    }

    // A synonym, a word of the same root, or a wider one: who says "vehicle" of a car says less, not something else.
    private static bool IsLike(Term claim, Term source, string language) =>
        claim.Senses.AsSpan().ContainsAny(source.Senses)
        || ArticleMeaning.SameRoot(claim.Lemma, source.Lemma)
        || (claim.Lemma[0] == source.Lemma[0] && LanguageWords.Of(language).AreDerived(claim.Lemma, source.Lemma))
        || (claim.Senses.Length > 0 && Lexicon.IsWider(claim.Senses, source.Senses));

    // Other languages' endings: "Fahrzeug" and "Fahrzeugen", "robado" and "robados".
    private static bool IsForm(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        var longer = Math.Max(a.Length, b.Length);
        return shared >= Math.Min(Stem, Math.Min(a.Length, b.Length))
            && shared >= 3
            && shared >= (shared > Stem ? LongStemShare : StemShare) * longer
            && longer - shared <= LongestEnding + 1;
    }

    private static bool SameBound(Term claim, Term source) =>
        claim.Figure!.Bound == source.Figure!.Bound || claim.Figure.Bound is not NumberBound.Exact;

    public static bool AreOpposites(Term a, Term b) =>
        a.Kind is TermKind.Word && b.Kind is TermKind.Word && (AreOpposites(a.Sides, b.Sides) || a.Opposites.Contains(b.Lemma));

    // The two sides of a pair differ in the last bit alone.
    private static bool AreOpposites(int[] a, int[] b)
    {
        foreach (var side in a)
        {
            if (b.Contains(side ^ 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A claim may say less of a date than the article, never more.</summary>
    public static bool SameDate(DateMention own, DateMention theirs) =>
        own.From is { } from && own.To is { } to && theirs.From is { } start && theirs.To is { } end
            ? from <= start && to >= end
            : (own.From is not null || own.To is not null) && own.From == theirs.From && own.To == theirs.To
                || string.Equals(own.Text, theirs.Text, StringComparison.OrdinalIgnoreCase);
}

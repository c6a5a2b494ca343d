using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>What the article has in no form, so that no reading of it can bear the claim out.</summary>
internal static class Absence
{
    private const int LeastQuoted = 3;
    private const int LeastName = 3;

    // Two spellings of one name share their beginning or most of their letters.
    private const int SameBeginning = 4;

    private static readonly FrozenSet<string> DateWords = WordList.Load("Grounding/date-words.en.txt");

    public static bool IsQuote(ClaimContext context, string quoted) =>
        Word.Of(quoted, new(0, quoted.Length)).Count >= LeastQuoted && context.Index.Find(quoted) is null;

    public static bool IsFigure(ClaimContext context, NumberMention figure) =>
        figure is { Upper: null, Unit: not ("fraction" or "ordinal") }
        && char.IsAsciiDigit(figure.Text.FirstOrDefault(char.IsLetterOrDigit))
        && !context.Index.Facts.FiguresNear(figure).Any(f => FigureComparison.Same(figure, f.Figure))
        && Word.Of(figure.Text, new(0, figure.Text.Length))
            .TrueForAll(w => !char.IsAsciiDigit(w.Text[0]) || context.Index.Table.IdOf(w.Text) < 0);

    /// <summary>A day, month or year that no date of the article touches and whose figures or names it does not have.</summary>
    public static bool IsDate(ClaimContext context, DateMention date) =>
        date is { From: { } from, To: { } to }
        && !(context.Index.Article.Published?.Date is { } day && from <= day && day <= to)
        && !context.Index.Facts.Dates.Exists(d => d.Date.From <= to && d.Date.To >= from)
        && Word.Of(date.Text, new(0, date.Text.Length))
            .Exists(w => (char.IsAsciiDigit(w.Text[0]) || DateWords.Contains(w.Text)) && context.Index.Table.IdOf(w.Text) < 0);

    /// <summary>A name none of whose words, nor any like them, the article has.</summary>
    public static bool IsName(ClaimContext context, IEnumerable<int> words) =>
        words.All(i =>
            context.Claim.Ids[i] < 0
            && context.Claim.Words[i].Text.Length >= LeastName
            && Lexicon.SensesOf(context.Claim.Lemmas[i]).Length == 0
            && !context.Index.Table.Lemmas.Any(l => IsLike(l, context.Claim.Words[i].Text))
        );

    private static bool IsLike(string lemma, string name) =>
        lemma.AsSpan().CommonPrefixLength(name) >= Math.Min(SameBeginning, Math.Min(lemma.Length, name.Length))
        && lemma.Length >= LeastName;
}

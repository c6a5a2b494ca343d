using System.Text;
using Summarizer.Language;
using Summarizer.Language.Numbers;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>
/// A claim with its figures in the article's own form: who writes "more than $3bn" for the article's "$3.2 billion" uses no words of their
/// own, so that none of them may count as new.
/// </summary>
internal static class PrintedFigures
{
    private const int LongestBound = 3;

    private static readonly HashSet<string> Bounds = new(
        WordList.Table("Language/Numbers/bounds.en.tsv").Keys,
        StringComparer.OrdinalIgnoreCase
    );

    /// <returns>The claim's sentence, in which a figure of another form has the article's, and its passage.</returns>
    public static (ClaimSentence Text, ClaimPassage? Passage) Of(EvidenceIndex index, string claim, TextRange sentence)
    {
        var text = new ClaimSentence(index, claim, sentence);
        var passage = ClaimPassage.Of(index.Table, text);
        return passage is not null && InForm(new(index, text, passage), claim, sentence) is { } told
            ? Measured(index, new ClaimSentence(index, told, new(0, told.Length)))
            : (text, passage);
    }

    private static (ClaimSentence Text, ClaimPassage? Passage) Measured(EvidenceIndex index, ClaimSentence text) =>
        (text, ClaimPassage.Of(index.Table, text));

    private static string? InForm(ClaimContext context, string claim, TextRange sentence)
    {
        // What stands between quotation marks is verbatim or it is none.
        var quoted = QuotedSpan.Of(claim, sentence).ToList();
        var told = new StringBuilder();
        var end = sentence.Start;
        foreach (
            var figure in Reading
                .Of(claim, sentence, context.Language, today: null)
                .Numbers.Where(f => !quoted.Exists(q => q.Overlaps(f.Range)) && !FigureCheck.IsReplaced(context, f))
        )
        {
            if (FigureCheck.Printed(context, figure) is not { } other)
            {
                continue;
            }

            // How exact it is stays as it is said, but where a rounded figure gives way to what it was rounded from.
            var (isBound, isOther) = (figure.Bound is not NumberBound.Exact, other.Bound is not NumberBound.Exact);
            var said = isBound && (isOther || figure.Value != other.Value) ? Form(claim, figure) : figure.Range;
            var printed = isBound && isOther ? Form(context.Document, other) : other.Range;
            if (said.Start >= end && !IsSame(said.Of(claim), printed.Of(context.Document)))
            {
                told.Append(claim, end, said.Start - end).Append(context.Document, printed.Start, printed.Length);
                end = said.End;
            }
        }

        return end == sentence.Start ? null : told.Append(claim, end, sentence.End - end).ToString();
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    // The figure and the words before it that say how exact it is, the longest that are known ("just under").
    public static TextRange Form(string text, NumberMention figure)
    {
        var (form, start) = (figure.Range, figure.Range.Start);
        for (var words = 0; figure.Bound is not NumberBound.Exact && start > 1 && words < LongestBound; words++)
        {
            start = text.LastIndexOf(' ', start - 2) + 1;
            form = Bounds.Contains(text[start..figure.Range.Start].Trim()) ? new(start, figure.Range.End) : form;
        }

        return form;
    }
}

using System.Buffers;
using Summarizer.Grounding.Checks;
using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Index;

/// <summary>Reads a sentence as terms.</summary>
internal static class TermReader
{
    // "l'", "dell'", "quest'": what stands before the apostrophe in languages that join articles so.
    private const int LongestElision = 6;

    public static List<Term> Of(
        string text,
        TextRange range,
        string language,
        IReadOnlyList<NumberMention> figures,
        IReadOnlyList<DateMention> dates
    )
    {
        var words = Parted(text, Word.Of(text, range), language);
        var lists = LanguageWords.Of(language);
        var quoted = QuotedSpan.Of(text, range).ToList();
        var terms = new List<Term>(words.Count);
        var before = 0;
        for (var i = 0; i < words.Count; )
        {
            var word = words[i];
            var isAfterMark = i > 0 && HasMark(text, words[i - 1].Range.End, word.Range.Start);
            before = isAfterMark ? 0 : before;
            Term term;
            var count = 1;
            if (dates.FirstOrDefault(d => d.Range.Overlaps(word.Range)) is { } date)
            {
                count = Covered(words, i, date.Range);
                term = new(date.Text.ToLowerInvariant(), "", date.Range, TermKind.Date, WordClass.None, before) { Date = date };
                before = 0;
            }
            else if (figures.FirstOrDefault(f => f.Range.Overlaps(word.Range)) is { } figure && IsFigure(words, i, figure, lists))
            {
                count = Covered(words, i, figure.Range);
                term = new(word.Text, "", figure.Range, TermKind.Figure, WordClass.None, before) { Figure = figure };
            }
            else
            {
                (var kind, count) = lists.At(words, i);
                kind = Contracted(text, word.Range, lists) is not WordClass.None and var joined ? joined : kind;
                kind = count == 1 && Turns(kind) && IsJoined(text, word.Range) ? WordClass.None : kind;
                kind = !lists.IsKnown && FunctionWords.Contains(language, word.Text) ? WordClass.Small : kind;
                var preposition = lists.Preposition(string.Join(' ', words.Skip(i).Take(count).Select(w => w.Text)));
                before =
                    preposition > 0 ? preposition
                    : kind is WordClass.None || lists.IsArticle(word.Text) ? before
                    : 0;
                var lemma = Lemma.Of(word.Text, language);
                term = new(word.Text, lemma, new(word.Range.Start, words[i + count - 1].Range.End), TermKind.Word, kind, before);
                term = kind is WordClass.None ? Known(term, lists, language) : term;
                // What stands behind the first telling word may be its verb: only that one is surely under the preposition.
                before = kind is WordClass.None ? 0 : before;
            }

            terms.Add(
                term with
                {
                    IsCapital = char.IsUpper(text[word.Range.Start]),
                    IsPossessive = IsPossessive(text, words[i + count - 1].Range),
                    IsQuoted = quoted.Exists(q => q.Overlaps(word.Range)),
                    IsAfterMark = isAfterMark,
                }
            );
            i += count;
        }

        return terms;
    }

    private static Term Known(Term term, LanguageWords lists, string language)
    {
        var isEnglish = language is "en" or "und";
        return term with
        {
            Groups = lists.GroupsOf(term.Text, term.Lemma),
            Sides = lists.SidesOf(term.Text, term.Lemma),
            Senses = isEnglish ? Lexicon.SensesOf(term.Lemma) : [],
            Opposites = isEnglish ? Lexicon.OppositesOf(term.Lemma) : [],
        };
    }

    // "lower-risk", "state-approved": a part of another word turns nothing.
    private static bool Turns(WordClass kind) =>
        kind
            is WordClass.Negative
                or WordClass.Doubt
                or WordClass.Condition
                or WordClass.Possible
                or WordClass.Plan
                or WordClass.Propose
                or WordClass.Report;

    private static bool IsJoined(string text, TextRange word) =>
        (word.Start > 1 && text[word.Start - 1] is '-' && char.IsLetterOrDigit(text[word.Start - 2]))
        || (word.End + 1 < text.Length && text[word.End] is '-' && char.IsLetterOrDigit(text[word.End + 1]));

    private static WordClass Contracted(string text, TextRange word, LanguageWords lists)
    {
        var mark = text.AsSpan(word.Start, word.Length).IndexOfAny('\'', '’');
        return mark < 0 ? WordClass.None : lists.Contracted(text[(word.Start + mark + 1)..word.End].ToLowerInvariant());
    }

    // "One" and "a" are counts and articles alike.
    private static bool IsFigure(List<Word> words, int at, NumberMention figure, LanguageWords lists) =>
        words[at].Text.Any(char.IsDigit)
        || figure.Text.Any(char.IsDigit)
        || !(
            figure is { Value: 1, Unit: null, Upper: null }
            || lists.IsArticle(words[at].Text)
            || lists.At(words, at).Class is not WordClass.None
        );

    private static int Covered(List<Word> words, int at, TextRange range)
    {
        var end = at + 1;
        while (end < words.Count && words[end].Range.Overlaps(range))
        {
            end++;
        }

        return end - at;
    }

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:()–—");

    private static bool HasMark(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).ContainsAny(Marks);

    private static bool IsPossessive(string text, TextRange word) =>
        word.Length > 2
        && (
            (text[word.End - 1] == 's' && Punctuation.IsApostrophe(text[word.End - 2]))
            || (text[word.End - 1] == 's' && word.End < text.Length && Punctuation.IsApostrophe(text[word.End]))
        );

    private static List<Word> Parted(string text, List<Word> words, string language)
    {
        if (language is not ("fr" or "it" or "pt"))
        {
            return words;
        }

        var parted = new List<Word>(words.Count);
        foreach (var word in words)
        {
            var mark = text.AsSpan(word.Range.Start, word.Range.Length).IndexOfAny('\'', '’');
            if (mark is > 0 and <= LongestElision)
            {
                parted.AddRange(Word.Of(text, new(word.Range.Start, word.Range.Start + mark)));
                parted.AddRange(Word.Of(text, new(word.Range.Start + mark + 1, word.Range.End)));
            }
            else
            {
                parted.Add(word);
            }
        }

        return parted;
    }
}

using System.Collections.Frozen;
using Summarizer.Grounding.Index;
using Summarizer.Language;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Checks;

/// <summary>One sentence of a claim, its words looked up in the article's vocabulary.</summary>
internal sealed class ClaimSentence
{
    private static readonly FrozenSet<string> Stop = WordList.Load("Grounding/stopwords.en.txt");
    private static readonly FrozenSet<string> NumberWords = WordList.Load("Grounding/number-words.en.txt");

    public ClaimSentence(EvidenceIndex index, string claim, TextRange range)
    {
        var table = index.Table;
        Text = claim;
        Range = range;
        Words = Parted(claim, Word.Of(claim, range), index);
        Lemmas = [.. Words.Select(w => Lemma.Of(w.Text, table.Language))];
        Ids = [.. Words.Select(w => table.IdOf(w.Text))];
        IsContent = [.. Words.Select(w => !IsStop(w.Text, table.Language))];
        Weights = [.. Ids.Select((id, i) => IsContent[i] ? table.Weight(id) : 0)];
    }

    public string Text { get; }

    public TextRange Range { get; }

    public List<Word> Words { get; }

    public string[] Lemmas { get; }

    /// <summary>Indices of the article's vocabulary, -1 for a word that the article hasn't.</summary>
    public int[] Ids { get; }

    public bool[] IsContent { get; }

    public double[] Weights { get; }

    public int Count => Words.Count;

    public static bool IsStop(string word, string language) =>
        language is "en" or "und" ? Stop.Contains(word) : FunctionWords.Contains(language, word);

    public static bool IsFigure(string word) => char.IsDigit(word[0]) || NumberWords.Contains(word);

    /// <summary>Whether a text has the word with spaces after its inner marks: "15, 000 flowers", "98. 7 per cent", "o' malley's".</summary>
    public static bool IsParted(string document, string printed) => Parts(document, printed) is not null;

    // The marks behind which the text has a space: all, else one.
    private static int[]? Parts(string document, string printed)
    {
        var marks = Enumerable.Range(1, Math.Max(0, printed.Length - 2)).Where(i => IsInnerMark(printed[i])).ToArray();
        return marks.Length == 0 ? null : marks.Select(m => new[] { m }).Prepend(marks).FirstOrDefault(Has);

        bool Has(int[] at) =>
            document.Contains(
                string.Concat(printed.Select((c, i) => at.Contains(i) ? $"{c} " : $"{c}")),
                StringComparison.OrdinalIgnoreCase
            );
    }

    private static bool IsInnerMark(char c) => c is '.' or ',' || Punctuation.IsApostrophe(c);

    // Texts that were taken apart and put together again.
    private static List<Word> Parted(string claim, List<Word> words, EvidenceIndex index)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var range = words[i].Range;
            if (
                range.Of(claim).Any(IsInnerMark)
                && index.Table.IdOf(words[i].Text) < 0
                && Parts(index.Article.Document, range.Of(claim)) is { } marks
            )
            {
                int[] cuts = [range.Start, .. marks.Select(m => range.Start + m + 1), range.End];
                words.RemoveAt(i);
                words.InsertRange(i, cuts.Zip(cuts.Skip(1)).SelectMany(c => Word.Of(claim, new(c.First, c.Second))));
            }
        }

        return words;
    }
}

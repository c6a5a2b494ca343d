using System.Collections.Frozen;
using Summarizer.Language;

namespace Summarizer.Grounding;

/// <summary>One sentence of a claim, its words looked up in the article's vocabulary.</summary>
internal sealed class ClaimText
{
    private static readonly FrozenSet<string> Stop = WordList.Load("Grounding/stopwords.en.txt");
    private static readonly FrozenSet<string> NumberWords = WordList.Load("Grounding/number-words.en.txt");

    public ClaimText(EvidenceIndex index, string claim, TextRange range)
    {
        var table = index.Table;
        Text = claim;
        Range = range;
        Words = Parted(Word.Of(claim, range), index);
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

    // Texts that were taken apart and put together again have "98. 7 per cent" and "15, 000 flowers".
    private static List<Word> Parted(List<Word> words, EvidenceIndex index)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var (text, range) = words[i];
            var cut = text.IndexOfAny(['.', ',']);
            if (cut > 0 && char.IsDigit(text[0]) && text.Length == range.Length && index.Table.IdOf(text) < 0
                && index.Article.Document.Contains($"{text[..(cut + 1)]} {text[(cut + 1)..]}", StringComparison.Ordinal))
            {
                words[i] = new(text[..cut], new(range.Start, range.Start + cut));
                words.Insert(i + 1, new(text[(cut + 1)..], new(range.Start + cut + 1, range.End)));
            }
        }

        return words;
    }
}

using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Grounding.Index;

/// <summary>A stretch of an article that can bear something out by itself: a sentence, a headline or a caption.</summary>
/// <param name="Ids">The words' lemmas as indices of the vocabulary, in the text's order.</param>
internal sealed record Stretch(TextRange Range, IReadOnlyList<Word> Words, int[] Ids, bool InBody);

/// <summary>The article's stretches in order of preference, and which of them hold a word.</summary>
internal sealed class PassageTable
{
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly List<List<int>> holders = [];

    public PassageTable(Article article)
    {
        Language = article.Language;
        var ranges = article
            .Sentences.Select(s => (s.Range, InBody: true))
            .Concat(
                new[] { article.Headline, article.Subheadline }
                    .Concat(article.Captions)
                    .OfType<Passage>()
                    .Select(p => (p.Range, InBody: false))
            );
        Stretches = [.. ranges.Select(r => Add(article.Document, r.Range, r.InBody))];
    }

    public List<Stretch> Stretches { get; }

    public string Language { get; }

    public int IdOf(string word) => vocabulary.GetValueOrDefault(Lemma.Of(word, Language), -1);

    public IEnumerable<string> Lemmas => vocabulary.Keys;

    public IReadOnlyList<int> Holders(int id) => id < 0 ? [] : holders[id];

    /// <summary>How much a word tells, by how few stretches hold it; a word that the article hasn't tells most.</summary>
    public double Weight(int id) => Math.Log(1 + (Stretches.Count / (1.0 + (id < 0 ? 0 : holders[id].Count))));

    /// <summary>The stretches that share the most telling words with what is looked for, best first.</summary>
    public IReadOnlyList<int> Candidates(IReadOnlyList<int> ids, int count)
    {
        var scores = new Dictionary<int, double>();
        // Words that half the article holds choose nothing; very long articles are searched by their rarer words alone.
        var limit = Math.Max(Stretches.Count / 8, 12);
        foreach (var id in ids.Distinct().Where(id => id >= 0).OrderBy(id => holders[id].Count))
        {
            if (holders[id].Count > limit && scores.Count > 0)
            {
                break;
            }

            var weight = Weight(id);
            foreach (var holder in holders[id])
            {
                scores[holder] = scores.GetValueOrDefault(holder) + weight;
            }
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(count).Select(s => s.Key)];
    }

    private Stretch Add(string document, TextRange range, bool inBody)
    {
        var words = Word.Of(document, range);
        var ids = new int[words.Count];
        var index = Count++;
        for (var i = 0; i < ids.Length; i++)
        {
            var lemma = Lemma.Of(words[i].Text, Language);
            if (!vocabulary.TryGetValue(lemma, out ids[i]))
            {
                vocabulary[lemma] = ids[i] = holders.Count;
                holders.Add([]);
            }

            if (holders[ids[i]] is { } list && (list.Count == 0 || list[^1] != index))
            {
                list.Add(index);
            }
        }

        return new(range, words, ids, inBody);
    }

    private int Count { get; set; }
}

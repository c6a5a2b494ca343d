namespace Summarizer.Grounding.Index;

/// <summary>The senses of all words of an article, to ask whether it has a word's like anywhere.</summary>
internal sealed class ArticleMeaning
{
    private const int Root = 5;

    private readonly HashSet<int> senses = [];
    private readonly HashSet<int> wider = [];
    private readonly Dictionary<string, List<string>> roots = new(StringComparer.Ordinal);

    public ArticleMeaning(PassageTable table)
    {
        foreach (var lemma in table.Lemmas)
        {
            foreach (var sense in Lexicon.SensesOf(lemma))
            {
                senses.Add(sense);
                wider.UnionWith(Lexicon.WiderThan(sense));
            }

            if (lemma.Length >= Root)
            {
                (roots.TryGetValue(lemma[..Root], out var list) ? list : roots[lemma[..Root]] = []).Add(lemma);
            }
        }
    }

    /// <summary>Whether the article has a synonym of the word, a wider or a narrower one, or one of the same root.</summary>
    public bool HasLike(string lemma) =>
        (lemma.Length >= Root && roots.TryGetValue(lemma[..Root], out var like) && like.Exists(l => SameRoot(l, lemma)))
        || Lexicon.SensesOf(lemma) is var own
            && own.Any(s => senses.Contains(s) || wider.Contains(s) || Lexicon.WiderThan(s).Any(senses.Contains));

    /// <summary>"music" and "musician": most of the longer word is shared from its beginning on.</summary>
    public static bool SameRoot(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= Root && shared >= 0.7 * Math.Max(a.Length, b.Length);
    }
}

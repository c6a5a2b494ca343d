using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>The words of an article's sentences as numbers, with what its layout tells of each word and of each pair of neighbours.</summary>
internal sealed class ArticleTerms
{
    private readonly List<WordOfArticle> words = new(512);
    private readonly List<PairOfArticle> pairs = new(1024);
    private readonly List<StemOfArticle> stems = new(512);
    private readonly Dictionary<string, int> stemIds = new(512, StringComparer.Ordinal);

    /// <summary>Each sentence's words in order, as indexes of <see cref="Words"/>.</summary>
    public required int[][] Sentences { get; init; }

    /// <summary>Each sentence's distinct pairs of neighbours, as indexes of <see cref="Pairs"/>.</summary>
    public required int[][] SentencePairs { get; init; }

    public ReadOnlySpan<WordOfArticle> Words => CollectionsMarshal.AsSpan(words);

    public ReadOnlySpan<PairOfArticle> Pairs => CollectionsMarshal.AsSpan(pairs);

    public ReadOnlySpan<StemOfArticle> Stems => CollectionsMarshal.AsSpan(stems);

    /// <returns>All zero where the article has no such word.</returns>
    public StemOfArticle FindStem(string stem) => stemIds.TryGetValue(stem, out var id) ? stems[id] : default;

    public static ArticleTerms Of(TokenizedArticle article)
    {
        var sentences = article.Sentences;
        var terms = new ArticleTerms { Sentences = new int[sentences.Count][], SentencePairs = new int[sentences.Count][] };
        var reader = new Reader(terms, article.Article.Language);
        for (var i = 0; i < sentences.Count; i++)
        {
            reader.Read(article.Article.Document, sentences[i], i);
        }

        return terms;
    }

    private sealed class Reader(ArticleTerms terms, string language)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> functionWords = FunctionWords.Of(language);
        private readonly Stemmer.Cut stem = Stemmer.For(language);
        private readonly Dictionary<string, int> wordIds = new(512, StringComparer.Ordinal);
        private readonly Dictionary<long, int> pairIds = new(1024);
        private readonly List<int> ids = new(64);
        private readonly List<int> distinct = new(64);
        private char[] buffer = new char[64];

        public void Read(string text, List<Token> tokens, int sentence)
        {
            ids.Clear();
            foreach (var token in tokens)
            {
                if (token.Kind != TokenKind.Punctuation)
                {
                    ids.Add(Word(text, token, sentence, ids.Count == 0));
                }
            }

            terms.Sentences[sentence] = [.. ids];
            terms.SentencePairs[sentence] = Pairs(sentence);
        }

        private int Word(string text, Token token, int sentence, bool opens)
        {
            var span = token.Span(text);
            if (span.Length > buffer.Length)
            {
                buffer = new char[span.Length];
            }

            var lower = buffer.AsSpan(0, span.ToLowerInvariant(buffer));
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(
                wordIds.GetAlternateLookup<ReadOnlySpan<char>>(),
                lower,
                out var known
            );
            if (!known)
            {
                id = terms.words.Count;
                var function = functionWords.Contains(lower);
                terms.words.Add(
                    new WordOfArticle
                    {
                        Stem = Stem(lower),
                        First = sentence,
                        Function = function,
                        Number = token.IsNumber,
                    }
                );
            }

            ref var word = ref CollectionsMarshal.AsSpan(terms.words)[id];
            word.Count++;
            word.Name |= !opens && token.StartsUpper(text);
            ref var root = ref CollectionsMarshal.AsSpan(terms.stems)[word.Stem];
            root.Count++;
            root.Early += 1.0 / (1 + sentence);
            return id;
        }

        private int Stem(Span<char> lower)
        {
            var length = stem(buffer, lower.Length);
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(
                terms.stemIds.GetAlternateLookup<ReadOnlySpan<char>>(),
                buffer.AsSpan(0, length),
                out var known
            );
            if (!known)
            {
                id = terms.stems.Count;
                terms.stems.Add(default);
            }

            return id;
        }

        private int[] Pairs(int sentence)
        {
            distinct.Clear();
            for (var i = 1; i < ids.Count; i++)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    pairIds,
                    ((long)ids[i - 1] << 32) | (uint)ids[i],
                    out var known
                );
                if (!known)
                {
                    id = terms.pairs.Count;
                    terms.pairs.Add(
                        new PairOfArticle
                        {
                            First = ids[i - 1],
                            Second = ids[i],
                            Latest = -1,
                        }
                    );
                }

                ref var pair = ref CollectionsMarshal.AsSpan(terms.pairs)[id];
                pair.Early += 1.0 / (1 + sentence);
                if (pair.Latest != sentence)
                {
                    pair.Latest = sentence;
                    distinct.Add(id);
                }
            }

            return [.. distinct];
        }
    }
}

/// <summary>A word form: how often it stands, in which sentence first, and of what sort it is.</summary>
internal struct WordOfArticle
{
    public int Stem;
    public int Count;
    public int First;
    public bool Function;
    public bool Number;

    /// <summary>Capitalized inside a sentence.</summary>
    public bool Name;
}

/// <summary>What forms of one word have together; <see cref="Early"/> sums 1/n over its places, n being the sentence's number.</summary>
internal struct StemOfArticle
{
    public int Count;
    public double Early;
}

/// <summary>Two words that stand next to each other.</summary>
internal struct PairOfArticle
{
    public int First;
    public int Second;
    public double Early;

    /// <summary>The last sentence with the pair.</summary>
    public int Latest;
}

using Summarizer.Language.Sentences;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>Which sentences of an article may be told, and which need another beside them.</summary>
internal sealed class ArticleSentences
{
    /// <summary>A sentence that points back through more than this many others isn't told.</summary>
    private const int LongestChain = 2;

    private const SentenceTraits Untold =
        SentenceTraits.BareQuote | SentenceTraits.Question | SentenceTraits.Fragment | SentenceTraits.Label | SentenceTraits.Aside;

    private readonly bool[] told;
    private readonly int[] needs;
    private readonly bool[] alone;

    public ArticleSentences(TokenizedArticle article)
    {
        Traits = SentenceTraitReader.Of(article);
        told = Array.ConvertAll(Traits, traits => (traits & Untold) == 0);
        needs = new int[Traits.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            needs[i] = i > 0 && Traits[i].HasFlag(SentenceTraits.PointsBack) ? i - 1 : -1;
            told[i] &= needs[i] < 0 || (told[i - 1] && Chain(i) <= LongestChain);
        }

        if (!Array.Exists(told, may => may))
        {
            Array.Fill(told, true);
        }

        alone =
        [
            .. article.Sentences.Select(
                (tokens, i) =>
                    told[i]
                    && needs[i] < 0
                    && !IsMostlyQuoted(article.Article.Document, tokens)
                    && (i == 0 || !DefiniteSubjects.BeginsTold(article.Article, tokens))
            ),
        ];
    }

    public SentenceTraits[] Traits { get; }

    /// <summary>The sentence that must stand beside each, or -1.</summary>
    public IReadOnlyList<int> Needs => needs;

    public bool MayBeTold(int sentence) => told[sentence];

    /// <summary>A statement, whether or not it points back: what a fact can be made of.</summary>
    public bool IsTelling(int sentence) => (Traits[sentence] & Untold) == 0;

    /// <summary>Tells the story by itself: it needs no other sentence, and is the article's own word rather than somebody's.</summary>
    public bool StandsAlone(int sentence) => alone[sentence];

    private static bool IsMostlyQuoted(string text, List<Token> tokens)
    {
        var (open, quoted, words) = (false, 0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                open = text[token.Start] is '"'
                    ? !open
                    : text[token.Start] is '“' or '„' or '«' || (open && text[token.Start] is not ('”' or '»'));
            }
            else
            {
                words++;
                quoted += open ? 1 : 0;
            }
        }

        return 2 * quoted > words;
    }

    private int Chain(int sentence)
    {
        var links = 0;
        for (; needs[sentence] >= 0; sentence = needs[sentence])
        {
            links++;
        }

        return links;
    }
}

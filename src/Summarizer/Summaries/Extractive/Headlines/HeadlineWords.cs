using Summarizer.Articles;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive.Headlines;

/// <summary>The telling words of headline and sub-headline, without what their endings may be: the story's points as its editor named them.</summary>
internal sealed class HeadlineWords
{
    /// <summary>So many letters of a longer word tell it whatever its ending.</summary>
    private const int Root = 5;

    private readonly List<string> headline;
    private readonly List<string> subheadline;

    private HeadlineWords(List<string> headline, List<string> subheadline)
    {
        this.headline = headline;
        this.subheadline = subheadline;
    }

    public static HeadlineWords Of(Article article) => new(Roots(article, article.Headline), Roots(article, article.Subheadline));

    /// <summary>The share of the headline's words that stand among tokens, or of the sub-headline's if that is more.</summary>
    public double Share(string text, IReadOnlyList<Token> tokens) =>
        Math.Max(Share(headline, text, tokens), Share(subheadline, text, tokens));

    public double HeadlineShare(string text, IReadOnlyList<Token> tokens) => Share(headline, text, tokens);

    public bool Holds(ReadOnlySpan<char> word) => Holds(headline, word) || Holds(subheadline, word);

    private static double Share(List<string> roots, string text, IReadOnlyList<Token> tokens)
    {
        var told = 0;
        foreach (var root in roots)
        {
            foreach (var token in tokens)
            {
                if (IsOne(root, token.Span(text)))
                {
                    told++;
                    break;
                }
            }
        }

        return roots.Count == 0 ? 0 : (double)told / roots.Count;
    }

    private static bool Holds(List<string> roots, ReadOnlySpan<char> word)
    {
        foreach (var root in roots)
        {
            if (IsOne(root, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(string root, ReadOnlySpan<char> word) =>
        word.Length <= root.Length + 4
        && word.StartsWith(root, StringComparison.OrdinalIgnoreCase)
        && (root.Length >= Root || word.Length == root.Length);

    private static List<string> Roots(Article article, Passage? passage)
    {
        var found = new List<string>();
        if (passage is not null)
        {
            foreach (var token in Tokenizer.Tokenize(article.Document, passage.Range))
            {
                if (token.Kind != TokenKind.Punctuation && !FunctionWords.Contains(article.Language, token.Span(article.Document)))
                {
                    var word = token.Of(article.Document);
                    found.Add(word.Length > Root ? word[..Math.Max(Root, word.Length - 2)] : word);
                }
            }
        }

        return found;
    }
}

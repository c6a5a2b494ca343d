using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries;

/// <summary>The words of a statement that are no function words, in whatever form.</summary>
internal static class TellingWords
{
    /// <summary>So many first letters are the same in most forms of a word.</summary>
    private const int Stem = 5;

    private const int Shortest = 3;

    /// <summary>How much of a statement's words the sentences given for it, and those beside them, have in no form.</summary>
    /// <returns>0..1; 0 where it has no such words.</returns>
    public static double Unsaid(Article article, string statement, IReadOnlyList<Evidence> evidence)
    {
        var told = Words(statement, new TextRange(0, statement.Length), article.Language).ToList();
        if (told.Count == 0)
        {
            return 0;
        }

        var said = Around(article, evidence).SelectMany(range => Words(article.Document, range, article.Language)).ToHashSet();
        return (double)told.Count(word => !said.Contains(word)) / told.Count;
    }

    /// <summary>How many words two statements have in common.</summary>
    public static int Shared(string one, string other, string language) =>
        Words(one, new TextRange(0, one.Length), language).Intersect(Words(other, new TextRange(0, other.Length), language)).Count();

    private static IEnumerable<TextRange> Around(Article article, IReadOnlyList<Evidence> evidence)
    {
        var (sentences, near) = (article.Sentences, new SortedSet<int>());
        for (var i = 0; i < sentences.Count; i++)
        {
            if (evidence.Any(words => sentences[i].Range.Overlaps(new(words.Start, words.End))))
            {
                near.UnionWith([Math.Max(0, i - 1), i, Math.Min(sentences.Count - 1, i + 1)]);
            }
        }

        return near.Select(i => sentences[i].Range).Concat(evidence.Select(words => new TextRange(words.Start, words.End)));
    }

    private static IEnumerable<string> Words(string text, TextRange range, string language) =>
        Tokenizer
            .Tokenize(text, range)
            .Where(token => token.Kind is not TokenKind.Punctuation && token.Range.Length >= Shortest)
            .Select(token => token.Range.Of(text).ToLowerInvariant())
            .Where(word => !FunctionWords.Contains(language, word))
            .Select(word => word.Length > Stem ? word[..Stem] : word);
}

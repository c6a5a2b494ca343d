using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Summaries.OpenAI;

/// <summary>Splits a long article at its sections, else its paragraphs, else its sentences; nothing is left out.</summary>
internal static class ArticleChunker
{
    /// <returns>Consecutive ranges of the body, each of at most that many tokens (but for a single sentence that is longer).</returns>
    public static IReadOnlyList<TextRange> Split(Article article, int tokens)
    {
        if (TokenCounter.Fits(article.BodyText, tokens))
        {
            return [article.Body];
        }

        var pieces = article.Blocks.SelectMany((block, index) => Pieces(article, block, index, tokens)).ToList();
        var chunks = new List<TextRange>();
        for (var first = 0; first < pieces.Count; )
        {
            var after = Cut(pieces, first, tokens);
            chunks.Add(new TextRange(pieces[first].Range.Start, pieces[after - 1].Range.End));
            first = after;
        }

        return chunks;
    }

    /// <summary>As many pieces as fit; cut before a subheading instead where that leaves at least half.</summary>
    private static int Cut(List<Piece> pieces, int first, int tokens)
    {
        var (after, used, section) = (first, 0, 0);
        while (after < pieces.Count && (after == first || used + pieces[after].Tokens <= tokens))
        {
            if (pieces[after].OpensSection && used >= tokens / 2)
            {
                section = after;
            }

            used += pieces[after].Tokens;
            after++;
        }

        return after < pieces.Count && section > first ? section : after;
    }

    private static IEnumerable<Piece> Pieces(Article article, Block block, int index, int tokens)
    {
        // One more for the break between blocks.
        var size = TokenCounter.Count(block.Range.Of(article.Document)) + 1;
        return size <= tokens
            ? [new Piece(block.Range, size, block.Kind == BlockKind.Subheading)]
            : article
                .Sentences.Where(sentence => sentence.Block == index)
                .Select(sentence => new Piece(sentence.Range, TokenCounter.Count(sentence.Range.Of(article.Document)) + 1, false));
    }

    private readonly record struct Piece(TextRange Range, int Tokens, bool OpensSection);
}

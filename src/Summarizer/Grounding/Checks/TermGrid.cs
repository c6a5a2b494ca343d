using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>How alike a claim's telling terms and the terms of the article's stretches are, each stretch looked at once.</summary>
internal sealed class TermGrid
{
    private readonly ArticleTerms article;
    private readonly string language;
    private readonly Dictionary<int, double[,]> known = [];

    public TermGrid(ArticleTerms article, IReadOnlyList<Term> claim, string language)
    {
        (this.article, this.language, Claim) = (article, language, claim);
        Telling = [.. Enumerable.Range(0, claim.Count).Where(i => claim[i].Tells)];
    }

    public IReadOnlyList<Term> Claim { get; }

    public IReadOnlyList<int> Telling { get; }

    public IReadOnlyList<Term> Tellings => [.. Telling.Select(i => Claim[i])];

    /// <summary>Whether a stretch has one of the telling terms, by its row.</summary>
    public bool Has(int stretch, int row)
    {
        var like = Like(stretch);
        return Enumerable.Range(0, like.GetLength(1)).Any(j => like[row, j] > 0);
    }

    public IReadOnlyList<Term> TermsOf(int stretch) => article.Of(stretch);

    /// <summary>A row for each telling term of the claim, a column for each term of the stretch.</summary>
    public double[,] Like(int stretch)
    {
        if (known.TryGetValue(stretch, out var like))
        {
            return like;
        }

        var terms = article.Of(stretch);
        like = new double[Telling.Count, terms.Count];
        for (var i = 0; i < Telling.Count; i++)
        {
            for (var j = 0; j < terms.Count; j++)
            {
                like[i, j] = terms[j].Tells ? TermComparison.Of(Claim[Telling[i]], terms[j], language) : 0;
            }
        }

        return known[stretch] = like;
    }
}

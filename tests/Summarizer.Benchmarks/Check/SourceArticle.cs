using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Grounding;

namespace Summarizer.Benchmarks.Check;

/// <summary>A development article, and what corruptions of its sentences are made from.</summary>
internal sealed partial class SourceArticle
{
    public SourceArticle(string text)
    {
        var article = ArticleReader.ReadText(text, new UploadHints { Language = "en" }).Article!;
        Index = new EvidenceIndex(article);
        Sentences =
        [
            .. article
                .Sentences.Select(s => s.Range.Of(article.Document))
                .Where(s => s.Split(' ').Length is >= 8 and <= 35 && char.IsUpper(s[0])),
        ];
        Names = [.. Name().Matches(text).Select(m => m.Value).Distinct()];
        People = [.. Person().Matches(text).Select(m => m.Value).Distinct()];
        Quotes = [.. Quote().Matches(text).Select(m => m.Groups[1].Value).Distinct()];
    }

    public EvidenceIndex Index { get; }

    public IReadOnlyList<string> Sentences { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> People { get; }

    public IReadOnlyList<string> Quotes { get; }

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})*(?![\w-])")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{2,} [A-Z][a-z]{2,}(?= (?:said|says|told|added|was|is|has|had))")]
    private static partial Regex Person();

    [GeneratedRegex("(?<![^ (])[\"“]([^\"“” ]+(?: [^\"“” ]+){4,30})[\"”]")]
    private static partial Regex Quote();
}

using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Scores;

/// <summary>
/// The probability that an article bears a claim out, from its signs, by the weights of <c>Grounding/verdict.tsv</c>: one column for claims that
/// come with the sentences they cite, one for claims that come alone.
/// </summary>
internal static class VerdictScore
{
    // No probability of a claim that is not the article's own words is certain.
    private const double Most = 0.99;

    private static readonly double[] Given = Read(0);
    private static readonly double[] Alone = Read(1);

    public static double Of(double[] signs, bool isGiven) => Of(signs, isGiven ? Given : Alone);

    internal static double Of(double[] signs, double[] weights) =>
        Math.Clamp(ClaimScore.Of(ClaimScore.Sum(signs, weights)), 1 - Most, Most);

    private static double[] Read(int column)
    {
        var weights = WordList.Table("Grounding/verdict.tsv");
        return [.. VerdictSigns.Names.Select(name => double.Parse(weights[name].Split('\t')[column], CultureInfo.InvariantCulture))];
    }
}

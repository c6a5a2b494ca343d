using System.Globalization;
using Summarizer.Language.Words;

namespace Summarizer.Grounding.Scores;

/// <summary>A line of <c>score.en.tsv</c>.</summary>
/// <param name="Start">What a fit begins from and is held to.</param>
internal sealed record ScoreWeight(string Name, double Weight, double Start, bool IsFitted)
{
    /// <summary>In the order of <see cref="ClaimFeatures.Names"/>.</summary>
    public static IReadOnlyList<ScoreWeight> All { get; } = Read();

    private static ScoreWeight[] Read()
    {
        var lines = WordList.Lines("Grounding/score.en.tsv").Select(line => line.Split('\t')).ToDictionary(c => c[0]);
        return
        [
            .. ClaimFeatures
                .Names.Select(name => lines[name])
                .Select(c => new ScoreWeight(c[0], Number(c[1]), Number(c[2]), c[3] == "fitted")),
        ];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

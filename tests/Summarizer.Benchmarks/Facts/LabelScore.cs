using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Facts;

/// <summary>Of the labels given to facts that stand in a labelled sentence, how many are right; of the speakers that an editor names, how many are found.</summary>
internal sealed partial class LabelScore
{
    public static readonly string[] Names = ["certainty", "speaker", "speaker found", "when", "who", "figure of"];

    private readonly Dictionary<string, (int Right, int Given)> counts = Names.ToDictionary(name => name, _ => (0, 0));

    public (int Right, int Given) this[string name] => counts[name];

    public void Add(KeyFact fact, SentenceLabels? gold)
    {
        if (gold is null)
        {
            return;
        }

        if (fact.Certainty is { } certainty)
        {
            var word = JsonNamingPolicy.CamelCase.ConvertName(certainty.ToString());
            Count("certainty", word == gold.Certainty || word == gold.AlsoCertainty);
        }

        if (fact.Speaker is { Length: > 0 } speaker)
        {
            Count("speaker", Same(speaker, gold.Speaker));
        }

        if (gold.Speaker is not null)
        {
            Count("speaker found", Same(fact.Speaker, gold.Speaker));
        }

        if (fact.When is { } when)
        {
            Count("when", gold.When is { } told && Same(when.Text, told.Text) && IsSameSpan(when, told));
        }

        foreach (var who in fact.Who)
        {
            Count("who", gold.Who.Any(name => Same(who, name)) || Same(who, gold.Speaker));
        }

        foreach (var figure in fact.Figures.Where(figure => figure.Of is not null))
        {
            var match = gold.Figures.FirstOrDefault(known =>
                Same(figure.Text, known.Text) || known.Text.Contains(figure.Text, StringComparison.Ordinal)
            );
            if (match.Text is not null)
            {
                Count("figure of", Same(figure.Of, match.Of));
            }
        }
    }

    private static bool IsSameSpan(FactDate given, DateLabel told) =>
        told.From is null || given.From is null || (given.From == told.From && given.To == told.To);

    private void Count(string name, bool isRight)
    {
        var (right, given) = counts[name];
        counts[name] = (right + (isRight ? 1 : 0), given + 1);
    }

    /// <summary>All words of one stand in the other.</summary>
    private static bool Same(string? a, string? b)
    {
        HashSet<string> one = Words(a),
            other = Words(b);
        return one.Count > 0 && other.Count > 0 && (one.IsSubsetOf(other) || other.IsSubsetOf(one));
    }

    private static HashSet<string> Words(string? text) =>
        [.. WordOfLetters().Matches((text ?? "").ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordOfLetters();
}

using System.Text.RegularExpressions;

namespace Summarizer.Benchmarks.Summarize;

/// <summary>ROUGE-1, -2 and -Lsum as F1, lower-case [a-z0-9]+ tokens, no stemming, one reference: a port of the project's scorer.</summary>
internal readonly partial record struct Rouge(double One, double Two, double Lsum)
{
    public static Rouge Of(IEnumerable<string> candidate, IEnumerable<string> reference) =>
        Of(
            [.. candidate.Select(Tokens).Where(tokens => tokens.Length > 0)],
            [.. reference.Select(Tokens).Where(tokens => tokens.Length > 0)]
        );

    public static Rouge Of(IReadOnlyList<string[]> candidate, IReadOnlyList<string[]> reference)
    {
        string[] c = [.. candidate.SelectMany(words => words)],
            r = [.. reference.SelectMany(words => words)];
        return new Rouge(Overlap(c, r, 1), Overlap(c, r, 2), LcsUnion(candidate, reference));
    }

    public static Rouge Mean(IReadOnlyCollection<Rouge> scores) =>
        new(scores.Average(score => score.One), scores.Average(score => score.Two), scores.Average(score => score.Lsum));

    public static string[] Tokens(string text) => [.. Token().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    public static Dictionary<string, int> Grams(string[] tokens, int n) =>
        Enumerable
            .Range(0, Math.Max(0, tokens.Length - n + 1))
            .CountBy(i => string.Join(' ', tokens, i, n))
            .ToDictionary(StringComparer.Ordinal);

    public static double F(int match, int precise, int recalled) => match == 0 ? 0 : 2.0 * match / (precise + recalled);

    private static double Overlap(string[] candidate, string[] reference, int n)
    {
        Dictionary<string, int> c = Grams(candidate, n),
            r = Grams(reference, n);
        return F(c.Sum(gram => Math.Min(gram.Value, r.GetValueOrDefault(gram.Key))), c.Values.Sum(), r.Values.Sum());
    }

    private static double LcsUnion(IReadOnlyList<string[]> candidate, IReadOnlyList<string[]> reference)
    {
        var leftReference = reference.SelectMany(words => words).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var leftCandidate = candidate.SelectMany(words => words).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var hits = 0;
        foreach (var sentence in reference)
        {
            foreach (var i in candidate.SelectMany(told => Lcs(sentence, told)).Distinct().Order())
            {
                if (leftReference[sentence[i]] > 0 && leftCandidate.GetValueOrDefault(sentence[i]) > 0)
                {
                    hits++;
                    leftReference[sentence[i]]--;
                    leftCandidate[sentence[i]]--;
                }
            }
        }

        return F(hits, candidate.Sum(words => words.Length), reference.Sum(words => words.Length));
    }

    private static List<int> Lcs(string[] reference, string[] candidate)
    {
        var table = new int[reference.Length + 1, candidate.Length + 1];
        for (var a = 0; a < reference.Length; a++)
        {
            for (var b = 0; b < candidate.Length; b++)
            {
                table[a + 1, b + 1] = reference[a] == candidate[b] ? table[a, b] + 1 : Math.Max(table[a, b + 1], table[a + 1, b]);
            }
        }

        var found = new List<int>();
        for (int i = reference.Length, j = candidate.Length; i > 0 && j > 0; )
        {
            if (reference[i - 1] == candidate[j - 1])
            {
                found.Add(i - 1);
                (i, j) = (i - 1, j - 1);
            }
            else if (table[i, j - 1] > table[i - 1, j])
            {
                j--;
            }
            else
            {
                i--;
            }
        }

        return found;
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Token();
}

namespace Summarizer;

/// <summary>The name that somebody meant who spelt it nearly so.</summary>
public static class NearName
{
    /// <summary>Two letters in the wrong order.</summary>
    private const int Swapped = 2;

    /// <returns>What differs by a third of its letters at most, or by two, the likest first; null where nothing does.</returns>
    public static string? Of(string word, IEnumerable<string> known) =>
        known
            .Select(name => (Name: name, Distance: Distance(word, name)))
            .Where(pair => pair.Distance <= Math.Max(Swapped, pair.Name.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();

    /// <summary>Letters to add, drop or change, whatever their case; words far longer than a name are far from it.</summary>
    private static int Distance(string one, string other)
    {
        if (one.Length > 2 * other.Length)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], next);
            }
        }

        return row[^1];
    }
}

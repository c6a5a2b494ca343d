namespace Summarizer.Grounding.Index;

/// <summary>The longest common subsequence of two runs of words, and where it begins and ends in the second.</summary>
internal readonly record struct WordAlignment(int Matched, int First, int Last)
{
    public static WordAlignment Of<T>(ReadOnlySpan<T> quote, ReadOnlySpan<T> words)
        where T : IEquatable<T> =>
        Pairs(quote, words) is { Count: > 0 } pairs ? new(pairs.Count, pairs[0].Word, pairs[^1].Word) : new(0, -1, -1);

    /// <summary>The words of a longest common subsequence, the nearest first.</summary>
    public static List<(int Quote, int Word)> Pairs<T>(ReadOnlySpan<T> quote, ReadOnlySpan<T> words)
        where T : IEquatable<T>
    {
        var table = Table(quote, words);
        var width = words.Length + 1;
        var pairs = new List<(int, int)>(table[0]);
        for (int i = 0, j = 0; i < quote.Length && j < words.Length; )
        {
            if (quote[i].Equals(words[j]))
            {
                pairs.Add((i++, j++));
            }
            else if (table[((i + 1) * width) + j] >= table[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    // How long the common subsequence of what remains is, at each place of both.
    private static ushort[] Table<T>(ReadOnlySpan<T> quote, ReadOnlySpan<T> words)
        where T : IEquatable<T>
    {
        var width = words.Length + 1;
        var table = new ushort[(quote.Length + 1) * width];
        for (var i = quote.Length - 1; i >= 0; i--)
        {
            for (var j = words.Length - 1; j >= 0; j--)
            {
                table[(i * width) + j] = quote[i].Equals(words[j])
                    ? (ushort)(table[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(table[((i + 1) * width) + j], table[(i * width) + j + 1]);
            }
        }

        return table;
    }
}

namespace Summarizer.Grounding;

/// <summary>The longest common subsequence of two runs of words, and where it begins and ends in the second.</summary>
internal readonly record struct WordAlignment(int Matched, int First, int Last)
{
    public static WordAlignment Of<T>(ReadOnlySpan<T> quote, ReadOnlySpan<T> words)
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

        var (first, last) = (-1, -1);
        for (int i = 0, j = 0; i < quote.Length && j < words.Length;)
        {
            if (quote[i].Equals(words[j]))
            {
                first = first < 0 ? j : first;
                last = j;
                i++;
                j++;
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

        return new(table[0], first, last);
    }
}

namespace Summarizer.Grounding.Index;

/// <summary>Which words stand side by side somewhere in an article.</summary>
internal sealed class WordPairs
{
    private readonly long[] pairs;

    public WordPairs(PassageTable table)
    {
        pairs = [.. table.Stretches.SelectMany(s => s.Ids.Zip(s.Ids.Skip(1), Key)).Distinct()];
        Array.Sort(pairs);
    }

    public bool Has(int first, int second) => Array.BinarySearch(pairs, Key(first, second)) >= 0;

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;
}

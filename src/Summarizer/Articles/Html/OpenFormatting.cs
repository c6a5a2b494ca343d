namespace Summarizer.Articles;

/// <summary>The formatting elements that are open: the parser keeps at most three with the same attributes.</summary>
internal sealed class OpenFormatting(int most)
{
    private readonly List<(int Name, int Tag)> open = [];
    private readonly Dictionary<int, int> counts = [];

    public int Count => open.Count;

    public void Open(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        var key = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
        var tag = HashCode.Combine(key, string.GetHashCode(attributes));
        var count = counts.GetValueOrDefault(tag);
        if (count < most)
        {
            counts[tag] = count + 1;
            open.Add((key, tag));
        }
    }

    public void Close(ReadOnlySpan<char> name)
    {
        if (open.Count == 0)
        {
            return;
        }

        var key = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
        var at = open.FindLastIndex(entry => entry.Name == key);
        if (at >= 0)
        {
            counts[open[at].Tag]--;
            open.RemoveAt(at);
        }
    }
}

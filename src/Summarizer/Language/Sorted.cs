namespace Summarizer.Language;

/// <summary>Looks up places in lists that are in the order of the text.</summary>
internal static class Sorted
{
    /// <summary>The index of the first item at or after a position; the list's length where none is.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int position, Func<T, int> place)
    {
        var (from, to) = (0, items.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = place(items[middle]) < position ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}

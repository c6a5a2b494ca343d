namespace Summarizer.Articles;

/// <summary>The body as JSON-LD tells it, for pages that show little or nothing of it without running their scripts.</summary>
internal static class ToldBody
{
    private const int LittleShown = 500;
    private const int Times = 3;
    private const int Shortest = 250;

    /// <returns>The told paragraphs where they hold far more than what is shown; else null.</returns>
    public static IReadOnlyList<DraftBlock>? Instead(StructuredData data, int shownLength)
    {
        if (
            data.Weight < 3
            || data.Body is not { Length: > Shortest } told
            || shownLength > LittleShown
            || told.Length < Times * shownLength
        )
        {
            return null;
        }

        var blocks = new List<DraftBlock>();
        foreach (var line in told.Replace("</p>", "\n", StringComparison.OrdinalIgnoreCase).Split('\n'))
        {
            var text = new TextCollector();
            text.Append(WithoutTags(line), 0);
            if (text.Length > 0)
            {
                blocks.Add(new(BlockKind.Paragraph, text.ToString()));
            }
        }

        return blocks;
    }

    private static string WithoutTags(string line)
    {
        while (
            line.IndexOf('<') is >= 0 and var start
            && line.IndexOf('>', start) is >= 0 and var end
            && char.IsAsciiLetter(line[start + 1] is '/' ? 'a' : line[start + 1])
        )
        {
            line = string.Concat(line.AsSpan(0, start), " ", line.AsSpan(end + 1));
        }

        return line;
    }
}

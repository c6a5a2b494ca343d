namespace Summarizer.Articles;

/// <summary>The rows that are open while a Word document is read: cells of figures become one line, a table that only lays text out becomes its paragraphs.</summary>
internal sealed class WordTables
{
    private const int LongestCell = 40;

    private readonly Stack<List<List<StyledLine>>> rows = new();

    public bool IsInside => rows.Count > 0;

    public void StartRow() => rows.Push([]);

    public void StartCell()
    {
        if (rows.TryPeek(out var row))
        {
            row.Add([]);
        }
    }

    public void Add(StyledLine line)
    {
        var row = rows.Peek();
        if (row.Count == 0)
        {
            row.Add([]);
        }

        row[^1].Add(line);
    }

    public IReadOnlyList<StyledLine> EndRow()
    {
        if (!rows.TryPop(out var row))
        {
            return [];
        }

        var cells = row.FindAll(cell => cell.Count > 0);
        return cells.Count <= 1 || cells.Exists(cell => cell.Sum(line => TextLine.CountWords(line.Text)) > LongestCell)
            ? [.. cells.SelectMany(cell => cell)]
            : [new StyledLine(string.Join(" | ", cells.Select(cell => string.Join(' ', cell.Select(line => line.Text)))), LineStyle.Row)];
    }
}

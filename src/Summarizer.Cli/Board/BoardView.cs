using Spectre.Console;

namespace Summarizer.Cli.Board;

/// <summary>Where a board is shown: a live table on a terminal, a line for each change elsewhere.</summary>
internal sealed class BoardView
{
    private readonly LiveDisplayContext? live;
    private readonly int height;
    private IReadOnlyList<BoardRow> rows = [];
    private string? note;
    private string? announcement;

    private BoardView(LiveDisplayContext? live, int height)
    {
        this.live = live;
        this.height = height;
    }

    public static Task<int> RunAsync(Func<BoardView, Task<int>> work) =>
        StandardStreams.OutputConsole is { } terminal
            ? terminal
                .Live(new Table())
                .AutoClear(false)
                .StartAsync(live => work(new BoardView(live, Math.Max(5, terminal.Profile.Height - 7))))
            : work(new BoardView(null, 0));

    public void Show(IEnumerable<BoardRow> all, BoardRow changed)
    {
        rows = [.. all];
        if (live is null && changed.State is not ("new" or "working"))
        {
            Print($"{changed.State, -10} {changed.Name}{(changed.Detail.Length > 0 ? ": " + changed.Detail : "")}");
        }

        note = null;
        Draw();
    }

    /// <summary>Something that is not as it should be, and goes on.</summary>
    public void Note(string line)
    {
        if (live is null && line != note)
        {
            StandardStreams.Error.WriteLine(line);
        }

        note = line;
        Draw();
    }

    /// <summary>Says it once, or again where it has become something else.</summary>
    public void Announce(string line)
    {
        line = TypedCommand.In(line);
        if (line == announcement)
        {
            return;
        }

        announcement = line;
        if (live is null)
        {
            Print(line);
        }

        Draw();
    }

    private static void Print(string line)
    {
        StandardStreams.Output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        StandardStreams.Output.Flush();
    }

    private void Draw()
    {
        if (live is null)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumns("State", "Article", "Summary");
        foreach (var row in rows.Skip(Math.Max(0, rows.Count - height)))
        {
            table.AddRow(new Markup(StateMarkup.Of(row.State)), Cell(row.Name), Cell(row.Detail));
        }

        var lines = new[] { Counts(), note, announcement }.OfType<string>().Select(line => new Text(line));
        live.UpdateTarget(new Rows([table, .. lines]));
    }

    private string Counts() => string.Join(", ", rows.GroupBy(row => row.State).Select(group => $"{group.Count()} {group.Key}"));

    private static Text Cell(string text) => new Text(text) { Overflow = Overflow.Ellipsis };
}

namespace Summarizer.Cli.Board;

/// <summary>A state's colour on a terminal.</summary>
internal static class StateMarkup
{
    public static string Of(string state) =>
        state switch
        {
            "summarized" => $"[green]{state}[/]",
            "rejected" or "failed" => $"[red]{state}[/]",
            "working" => $"[blue]{state}[/]",
            "waiting" or "held" => $"[yellow]{state}[/]",
            _ => $"[grey]{state}[/]",
        };
}

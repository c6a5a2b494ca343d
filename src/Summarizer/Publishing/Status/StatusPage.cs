using System.Globalization;
using Summarizer.Storage;

namespace Summarizer.Publishing;

/// <summary><c>status.html</c>, private: every upload by its own name, newest first, with its state, why, and what to do.</summary>
public static class StatusPage
{
    /// <param name="home">Where the public list of stories is, seen from the page; null for no link.</param>
    public static string Render(SiteOptions site, StatusBoard board, string? home = null)
    {
        var phrases = Phrases.For(site.Language);
        var older = board.Total - board.Newest.Count;
        return new HtmlPage
        {
            Title = $"{phrases["status"]} · {OneLine.Of(site.Title)}",
            Language = phrases.Language,
            Css = EmbeddedFile.Text("Publishing/pages/base.css") + EmbeddedFile.Text("Publishing/pages/status.css"),
            Body = $"""
                <main class="status">
                <h1>{Html.Line(phrases["status"])}</h1>
                {(home is null ? "" : $"<p class=\"small\"><a href=\"{Html.Line(home)}\">{Html.Line(phrases["backToList"])}</a></p>")}
                {Counts(board, phrases)}
                {(board.Urgent.Count == 0 ? "" : Section("urgent", phrases["state.held"], board.Urgent, site, phrases))}
                {(
                    board.Total == 0
                        ? $"<p class=\"none\">{Html.Line(phrases["statusNone"])}</p>"
                        : Section("all", phrases["statusAll"], board.Newest, site, phrases)
                )}
                {(
                    older == 0
                        ? ""
                        : $"<p class=\"small\">{Html.Line(phrases.Fill("statusOlder", "n", older.ToString(CultureInfo.InvariantCulture)))}</p>"
                )}
                </main>
                """,
        }.Render();
    }

    private static string Counts(StatusBoard board, Phrases phrases) =>
        board.Total == 0
            ? ""
            : $"<ul class=\"counts\">{string.Concat(
        Enum.GetValues<PlainState>().Where(board.Counts.ContainsKey)
            .Select(state => $"<li class=\"{Class(state)}\"><b>{board.Counts[state]}</b> {Html.Line(state.Words(phrases))}</li>"))}</ul>";

    private static string Section(string id, string title, IEnumerable<LedgerRow> rows, SiteOptions site, Phrases phrases) =>
        $"""
            <section aria-labelledby="{id}">
            <h2 class="label" id="{id}">{Html.Line(title)}</h2>
            <ol class="uploads">
            {string.Join('\n', rows.Select(row => Row(row, site, phrases)))}
            </ol>
            </section>
            """;

    private static string Row(LedgerRow row, SiteOptions site, Phrases phrases)
    {
        var state = PlainStates.Of(row);
        var name = Html.Line(OneLine.Of(row.Name) is { Length: > 0 } known ? known : row.Id);
        var hasPage = row.State is ArticleState.Summarized or ArticleState.Held;
        var until =
            row.State is ArticleState.Waiting or ArticleState.Held && row.Until is { } moment
                ? $" {phrases.Fill("until", "time", Time(moment, site, phrases))}"
                : "";
        var why = new[] { row.Reason, row.Hint }
            .Select(OneLine.Of)
            .Where(text => text.Length > 0)
            .Select(text => $"<p><bdi>{Html.Line(text)}</bdi></p>");
        return $"""
            <li class="{Class(state)}">
            <p class="name">{(hasPage ? $"<a href=\"{Html.Line(row.Id)}/summary.html\"><bdi>{name}</bdi></a>" : $"<bdi>{name}</bdi>")}</p>
            <p class="small"><b>{Html.Line(
                state.Words(phrases) + until
            )}</b> · <time datetime="{row.Uploaded.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}">{Html.Line(
                Time(row.Uploaded, site, phrases)
            )}</time></p>
            {string.Concat(why)}
            </li>
            """;
    }

    private static string Class(PlainState state) => state.ToString().ToLowerInvariant();

    private static string Time(DateTimeOffset moment, SiteOptions site, Phrases phrases)
    {
        var local = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(site.TimeZone));
        return $"{phrases.Date(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Publishing;

/// <summary>
/// A whole page: its style and script stand in it, allowed by their hashes alone; nothing else is loaded, and nothing runs that a
/// stranger wrote.
/// </summary>
internal sealed record HtmlPage
{
    public required string Title { get; init; }

    public required string Language { get; init; }

    /// <summary>Links for the head, encoded.</summary>
    public string Head { get; init; } = "";

    public required string Css { get; init; }

    /// <summary>Encoded.</summary>
    public required string Body { get; init; }

    public string? Script { get; init; }

    public string Render() =>
        Html.Fill(
            EmbeddedFile.Text("Publishing/pages/page.html"),
            new Dictionary<string, string>
            {
                ["lang"] = Html.Line(Language),
                ["dir"] = Phrases.Direction(Language),
                ["policy"] =
                    $"default-src 'none'; style-src {Hash(Css)}; script-src {(Script is null ? "'none'" : Hash(Script))}; base-uri 'none'; form-action 'none'",
                ["title"] = Html.Line(Title),
                ["head"] = Head,
                ["css"] = Css,
                ["body"] = Body,
                ["script"] = Script is null ? "" : $"<script>{Script}</script>\n",
            }
        );

    private static string Hash(string inline) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";
}

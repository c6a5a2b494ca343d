using System.Diagnostics;
using System.Text.Json;
using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Benchmarks.Names;

/// <summary>npm's compromise on the same texts: `npm ci` in Names/compromise brings it; without it ours is printed alone.</summary>
internal static class CompromisePeer
{
    public static async Task<(double Milliseconds, List<List<(TextRange, NameKind)>> Found)?> RunAsync(
        IReadOnlyList<NameRow> rows,
        CancellationToken cancellationToken
    )
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Names", "compromise", "run.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var node = Process.Start(start)!;
            var reading = node.StandardOutput.ReadToEndAsync(cancellationToken);
            await node.StandardInput.WriteAsync(JsonSerializer.Serialize(rows.Select(row => row.Text)));
            node.StandardInput.Close();
            var said = JsonDocument.Parse(await reading).RootElement;
            var found = said.GetProperty("found")
                .EnumerateArray()
                .Select(article => article.EnumerateArray().Select(Mention).ToList())
                .ToList();
            return (said.GetProperty("milliseconds").GetDouble(), found);
        }
        catch (Exception cause) when (cause is System.ComponentModel.Win32Exception or JsonException or IOException)
        {
            return null;
        }
    }

    private static (TextRange, NameKind) Mention(JsonElement name)
    {
        var start = name[0].GetInt32();
        return (new TextRange(start, start + name[1].GetString()!.Length), Enum.Parse<NameKind>(name[2].GetString()!, ignoreCase: true));
    }
}

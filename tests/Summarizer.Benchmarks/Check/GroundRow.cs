using System.Text.Json;

namespace Summarizer.Benchmarks.Check;

/// <summary>A claim about a text and whether people found it borne out.</summary>
internal sealed record GroundRow(string Set, string Text, string Claim, bool Label)
{
    private static readonly (string File, string? Set, string Name)[] Sets =
    [
        ("ground_qags_sent", "cnndm", "QAGS CNN/DM"),
        ("ground_qags_sent", "xsum", "QAGS XSum"),
        ("ground_cliff", "cnndm", "CLIFF CNN/DM"),
        ("ground_cliff", "xsum", "CLIFF XSum"),
        ("ground_summeval", null, "SummEval"),
        ("ground_summedits_news", null, "SummEdits news"),
        ("ground_summedits_ectsum", null, "SummEdits ECTSum"),
        ("ground_summedits_scitldr", null, "SummEdits SciTLDR"),
        ("ground_rank19_pairs", null, "Rank19"),
    ];

    public static IReadOnlyList<GroundRow> Load(string folder) =>
        [
            .. Sets.SelectMany(set =>
                File.ReadLines(Path.Combine(folder, set.File + ".jsonl"))
                    .Select(line => JsonDocument.Parse(line).RootElement)
                    .Where(row => set.Set is null || row.GetProperty("set").GetString() == set.Set)
                    .Select(row => new GroundRow(
                        set.Name,
                        row.GetProperty("text").GetString()!,
                        row.GetProperty("claim").GetString()!,
                        row.GetProperty("label").GetInt32() == 1
                    ))
            ),
        ];
}

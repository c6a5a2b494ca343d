using System.Globalization;
using Summarizer.Storage;

namespace Summarizer.Benchmarks.Load;

/// <summary>Invented articles of the length of an agency report, uploaded, and what stands of them in the end.</summary>
internal static class LoadUploads
{
    public static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(number => $"report-{number:000000}.txt")];

    public static async Task UploadAsync(LoadInstance instance, string[] names, CancellationToken cancellationToken)
    {
        await instance.Get<SummarizerStorage>().CreateAsync(cancellationToken);
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            names,
            parallelism,
            async (name, token) =>
                await instance.Get<ArticleStore>().UploadAsync(name, new BinaryData(Text(name)), "text/plain", null, token)
        );
    }

    /// <returns>How many ledger entries say that they are done.</returns>
    public static async Task<int> SummarizedAsync(LoadInstance instance, CancellationToken cancellationToken)
    {
        var done = 0;
        await foreach (var row in instance.Get<Ledger>().ListAsync(cancellationToken))
        {
            done += row.State is ArticleState.Summarized ? 1 : 0;
        }

        return done;
    }

    public static string Text(string name)
    {
        var number = int.Parse(name.AsSpan(7, 6), CultureInfo.InvariantCulture);
        var paragraphs = Enumerable
            .Range(1, 8)
            .Select(part =>
                $"Quarter {part} of Lendmoor gets {number + (part * 17)} new lamps, the council said on Tuesday. "
                + $"Chair Tilda Wrenfield put the cost of that part at {part + 3} million crowns. "
                + "\"Nobody will have to walk home in the dark,\" Wrenfield said. Residents of Cask Row had asked for the works since the storm of 2019."
            );
        return $"Lendmoor lights its quarters, part {number}\n\n{string.Join("\n\n", paragraphs)}";
    }
}

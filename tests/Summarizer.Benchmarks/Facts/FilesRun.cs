using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Benchmarks.Facts;

/// <summary>`facts FILE …`: what the embedded model says of articles, to be read by eye.</summary>
internal static class FilesRun
{
    public static void Run(IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            var reading = ArticleReader.Read(File.ReadAllBytes(file), new UploadHints { Name = Path.GetFileName(file) });
            if (reading.Article is not { } article)
            {
                Console.WriteLine($"{file}: {reading.Rejection!.Reason}");
                continue;
            }

            var summary = FactsCommand.Summarize(Path.GetFileName(file), article);
            Console.WriteLine($"{Path.GetFileName(file)}: {summary.Text.Sentence.Text}");
            foreach (var fact in summary.KeyFacts)
            {
                Console.WriteLine($"  {fact.Claim}");
                Console.WriteLine($"      {Labels(fact)}");
            }
        }
    }

    private static string Labels(KeyFact fact) =>
        string.Join(
            " · ",
            new[]
            {
                fact.Kind?.ToString(),
                fact.Certainty?.ToString(),
                fact.Speaker is { } speaker ? $"says {speaker}" : null,
                fact.When is { } when ? $"{when.Text} = {when.From}..{when.To}" : null,
                fact.Who.Count > 0 ? "who: " + string.Join(", ", fact.Who) : null,
                fact.Figures.Count > 0 ? string.Join(", ", fact.Figures.Select(figure => $"{figure.Text} → {figure.Of}")) : null,
            }.OfType<string>()
        );
}

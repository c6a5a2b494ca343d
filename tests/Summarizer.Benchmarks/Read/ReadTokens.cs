using System.Globalization;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Benchmarks.Read;

/// <summary>What sending the clean text saves against sending the pages as they are, in tokens of o200k.</summary>
internal static class ReadTokens
{
    public static void Print(string set, List<GoldPage> pages)
    {
        var counted = pages
            .Select(page => (Raw: (long)TokenCounter.Count(page.Html), Clean: (long)TokenCounter.Count(ReadPage.Ours(page).Text)))
            .Where(tokens => tokens.Clean > 0)
            .ToList();
        var (raw, clean) = (counted.Sum(tokens => tokens.Raw), counted.Sum(tokens => tokens.Clean));
        var shares = counted.Select(tokens => 1 - ((double)tokens.Clean / tokens.Raw)).Order().ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{set}: {counted.Count} of {pages.Count} pages read; raw {raw} tokens, clean text {clean}: {1 - ((double)clean / raw):P1} saved, median page {shares[shares.Count / 2]:P1}"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"a request: {counted.Select(tokens => tokens.Clean).Order().ElementAt(counted.Count / 2)} tokens of the median page's text, {Prompt.InstructionTokens(new SummarizerOptions())} of instructions and schema"
            )
        );
    }
}

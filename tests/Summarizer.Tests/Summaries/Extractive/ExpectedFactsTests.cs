using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Tests.Summaries.Extractive;

/// <summary>The key facts of the samples against what an editor would require, listed by reading the samples alone.</summary>
public sealed class ExpectedFactsTests
{
    /// <summary>What still needs a neighbour's words to be understood, or more than a fact's words.</summary>
    private const int MostMissing = 6;

    public static TheoryData<string> Samples => [.. Files()];

    [Fact]
    public async Task The_key_facts_of_the_samples_cover_what_an_editor_requires()
    {
        var (required, missing) = (0, new List<string>());
        foreach (var sample in Files())
        {
            var article = Read(sample);
            var expected = await File.ReadAllLinesAsync(
                Path.Combine(AppContext.BaseDirectory, "Summaries", "Extractive", "Expected", Path.ChangeExtension(sample, ".txt")),
                TestContext.Current.CancellationToken
            );
            Assert.All(expected, words => Assert.Contains(words, article.Document, StringComparison.Ordinal));

            var facts = (await ProposeAsync(article)).KeyFacts;

            var untold = Array.FindAll(expected, words => !facts.Any(fact => fact.Claim.Contains(words, StringComparison.Ordinal)));
            required += expected.Length;
            missing.AddRange(untold.Select(words => $"{sample}: {words}"));
        }

        Assert.True(missing.Count <= MostMissing, $"{missing.Count} of {required} missing: {string.Join(" · ", missing)}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task No_fact_of_a_sample_speaks_in_the_first_person_without_a_speaker(string sample)
    {
        var proposal = await ProposeAsync(Read(sample));

        Assert.DoesNotContain(
            proposal.KeyFacts,
            fact =>
                fact.Speaker is null
                && fact.Claim.Split([' ', '’', '\'']).Any(word => word is "I" or "my" or "My" or "We" or "we" or "our" or "Our" or "us")
        );
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples")).Select(path => Path.GetFileName(path)!);

    private static Task<Proposal> ProposeAsync(Article article) =>
        Task.FromResult(ExtractiveSummary.Of(article, SummaryLength.Standard, Weights.Default, TestContext.Current.CancellationToken));

    private static Article Read(string sample) =>
        ArticleReader
            .Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", sample)), new UploadHints { Name = sample })
            .Article!;
}

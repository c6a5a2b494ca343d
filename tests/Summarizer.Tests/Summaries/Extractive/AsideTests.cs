using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Tests.Summaries.Extractive;

/// <summary>What speaks to the reader or about the page is told nowhere.</summary>
public sealed class AsideTests
{
    private const string Ferries = """
        The council of Marrow bought two electric ferries for 18 million pounds on Monday. Fares at Marrow rose by 40 per cent in a year.

        The harbour guild of Marrow elected Otto Lind as its head on Friday. The yard at Elm employs 900 people.

        Harbour master Lena Voss said on Monday that the old ferries burn 900 litres of diesel a day. The regional government will decide in June whether it pays half of the cost.
        """;

    [Theory]
    [InlineData("Consider becoming a sponsor of the Marrow ferry days in June.")]
    [InlineData("Get the two electric ferries of Marrow as a model for just 18 pounds!")]
    [InlineData("Sign up for the ferry letter of Marrow and its council.")]
    [InlineData("Read more reports of the council of Marrow and its ferries.")]
    [InlineData("June 22, 2021 at 8:48 p.m. | UPDATED: June 23, 2021 at 10:54 a.m.")]
    public async Task A_line_to_the_reader_is_neither_fact_nor_sentence(string line)
    {
        var proposal = await ProposeAsync(Ferries + "\n\n" + line + "\n\nThe ferries of Marrow carry 900 guests a day to Elm.");

        Assert.DoesNotContain(line, proposal.KeyFacts.Select(fact => fact.Claim));
        Assert.DoesNotContain(line, proposal.Paragraph.Select(sentence => sentence.Text));
        Assert.NotEqual(line, proposal.Sentence.Text);
    }

    [Theory]
    [InlineData(
        "NORWICK — The council of Norwick closed both of its ferry quays on Friday.",
        "The council of Norwick closed both of its ferry quays on Friday."
    )]
    [InlineData(
        "NORWICK, N.J. (AP) — The council of Norwick closed both of its ferry quays on Friday.",
        "The council of Norwick closed both of its ferry quays on Friday."
    )]
    [InlineData(
        "12. The council of Norwick closed both of its ferry quays on Friday.",
        "The council of Norwick closed both of its ferry quays on Friday."
    )]
    public async Task What_stands_before_a_sentence_is_none_of_it(string line, string claim)
    {
        var proposal = await ProposeAsync(Ferries + "\n\n" + line + "\n\nThe ferries of Marrow carry 900 guests a day to Elm.");

        Assert.Contains(claim, proposal.KeyFacts.Select(fact => fact.Claim));
    }

    private static Task<Proposal> ProposeAsync(string text) =>
        Task.FromResult(
            ExtractiveSummary.Of(
                ArticleReader.ReadText(text, new UploadHints()).Article!,
                SummaryLength.Standard,
                Weights.Default,
                TestContext.Current.CancellationToken
            )
        );
}

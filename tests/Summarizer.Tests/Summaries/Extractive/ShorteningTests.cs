using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

namespace Summarizer.Tests.Summaries.Extractive;

/// <summary>Long sentences as facts: what is cut, and what never is.</summary>
public sealed class ShorteningTests
{
    private const string Rest = """


        Two electric ferries cost the islands 18 million pounds on Monday. Fares at Marrow rose by 40 per cent in a year.

        The harbour guild of Marrow elected Otto Lind as its head on Friday. The yard at Elm employs 900 people.
        """;

    [Theory]
    [InlineData(
        "The council of Marrow, which has known of the rust in both of its old ferries since 2015, voted on Monday to buy two electric boats for 18 million pounds from a yard in Elm.",
        "The council of Marrow voted on Monday to buy two electric boats for 18 million pounds from a yard in Elm."
    )]
    [InlineData(
        "The council of Marrow voted on Monday to buy two electric boats for 18 million pounds from a yard in Elm, ending a dispute over the old fleet that had lasted for nine years.",
        "The council of Marrow voted on Monday to buy two electric boats for 18 million pounds from a yard in Elm."
    )]
    [InlineData(
        "As storms battered the coast and the oldest of the ferries stayed in its dock, the council of Marrow voted on Monday to buy two electric boats for 18 million pounds from Elm.",
        "The council of Marrow voted on Monday to buy two electric boats for 18 million pounds from Elm."
    )]
    [InlineData(
        "Otto Lind, the head of the harbour guild of Marrow and of its school, bought two of the old boats (both were built in 1961) for a museum in Elm on Friday morning.",
        "Otto Lind, the head of the harbour guild of Marrow and of its school, bought two of the old boats for a museum in Elm on Friday morning."
    )]
    [InlineData(
        "Two storms in one week of September led to the loss of 23 boats of the council of Marrow and its guild in the harbour of Elm, and the queue at the northern yard, the largest on the islands, grew to 114 hulls.",
        "Two storms in one week of September led to the loss of 23 boats of the council of Marrow and its guild in the harbour of Elm."
    )]
    [InlineData(
        "The council of Marrow and the guild of Elm broke off their talks of nine years on the price of 23 boats for both islands after the parliament of the northern region voted on half of the cost.",
        "The council of Marrow and the guild of Elm broke off their talks of nine years on the price of 23 boats for both islands."
    )]
    public async Task A_long_sentence_is_told_without_what_it_can_do_without(string sentence, string claim) =>
        Assert.Contains(claim, await ClaimsAsync(sentence));

    [Theory]
    [InlineData(
        "The council of Marrow will buy two electric boats for 18 million pounds from a yard in Elm, unless the regional parliament refuses its half of the cost in June.",
        "unless"
    )]
    [InlineData(
        "The council of Marrow bought two electric boats for 18 million pounds from a yard in Elm, although it had not asked the residents of the northern islands for their vote.",
        "not asked"
    )]
    [InlineData(
        "The two brothers sank the old ferry of Marrow in the harbour of Elm for 18 million pounds of insurance and a new boat, according to a report of the police.",
        "according to"
    )]
    [InlineData(
        "The council of Marrow and the guild of Elm did not break off their talks of nine years on the price of 23 boats for both islands because the parliament refused half of the cost.",
        "because"
    )]
    public async Task Conditions_negations_and_sources_are_never_cut(string sentence, string kept) =>
        Assert.All(
            (await ClaimsAsync(sentence)).Where(claim => claim.StartsWith(sentence[..20], StringComparison.Ordinal)),
            claim => Assert.Contains(kept, claim, StringComparison.Ordinal)
        );

    [Fact]
    public async Task No_fact_is_longer_than_thirty_words() =>
        Assert.All(
            await ClaimsAsync(
                "The council of Marrow and the guild of Elm and the yards of both islands and their 900 workers and all of their families agreed on Monday to buy and to sail two boats without any help from the regional parliament in June."
            ),
            claim => Assert.InRange(claim.Split(' ').Length, 3, 30)
        );

    private static Task<List<string>> ClaimsAsync(string sentence)
    {
        var article = ArticleReader.ReadText(sentence + Rest, new UploadHints()).Article!;
        var proposal = ExtractiveSummary.Of(article, SummaryLength.Standard, Weights.Default, TestContext.Current.CancellationToken);
        return Task.FromResult<List<string>>([.. proposal.KeyFacts.Select(fact => fact.Claim)]);
    }
}

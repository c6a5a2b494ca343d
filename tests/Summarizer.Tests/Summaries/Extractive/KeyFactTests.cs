using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries.Extractive;

public sealed class KeyFactTests
{
    private const string Ferry = """
        The island council of Marrow voted on Monday to buy two electric ferries for 18 million pounds. The first is expected to sail in June. It was the third attempt in five years to replace the old fleet.

        Harbour master Lena Voss said that the old ferries burn 900 litres of diesel a day. She warned that one of them might not pass its next inspection. "Every crossing in that winter cost the council 4,000 pounds," said Voss.

        Owner Grant Hale denied that fares would rise. But residents paid a quarter more last year because the previous operator went bankrupt. What will a ticket cost? The ferry line was founded in 1911.
        """;

    [Theory]
    [InlineData("voted on Monday to buy", FactKind.Decision, Certainty.Stated)]
    [InlineData("expected to sail in June", FactKind.Event, Certainty.Planned)]
    [InlineData("burn 900 litres", FactKind.Figure, Certainty.Claimed)]
    [InlineData("Every crossing in that winter", FactKind.Quote, Certainty.Claimed)]
    [InlineData("denied that fares would rise", FactKind.Event, Certainty.Denied)]
    [InlineData("went bankrupt", FactKind.Cause, Certainty.Stated)]
    public async Task A_fact_says_what_kind_it_is_and_how_certain(string words, FactKind kind, Certainty certainty)
    {
        var fact = Assert.Single((await ProposeAsync()).KeyFacts, fact => fact.Claim.Contains(words, StringComparison.Ordinal));

        Assert.Equal((kind, certainty), (fact.Kind, fact.Certainty));
    }

    [Fact]
    public async Task The_first_fact_is_what_the_summary_says_in_one_sentence()
    {
        var proposal = await ProposeAsync();

        Assert.Equal(proposal.Sentence.Text, proposal.KeyFacts[0].Claim);
    }

    [Fact]
    public async Task Every_claim_opens_with_what_it_speaks_of()
    {
        var claims = (await ProposeAsync()).KeyFacts.Select(fact => fact.Claim).ToList();

        Assert.DoesNotContain(claims, claim => claim.StartsWith("But ", StringComparison.Ordinal) || claim.StartsWith("She ", StringComparison.Ordinal) || claim.EndsWith('?'));
        Assert.Contains(claims, claim => claim.StartsWith("Residents paid a quarter more", StringComparison.Ordinal));
        Assert.DoesNotContain(claims, claim => claim.Contains("might not pass", StringComparison.Ordinal) && !claim.Contains("Voss", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Facts_are_borne_out_by_the_articles_own_words_and_none_comes_twice()
    {
        var facts = (await ProposeAsync()).KeyFacts;

        Assert.InRange(facts.Count, 5, 12);
        Assert.All(facts.SelectMany(fact => fact.Quotes), quote => Assert.Contains(quote, Ferry, StringComparison.Ordinal));
        Assert.Distinct(facts.Select(fact => fact.Claim));
    }

    [Fact]
    public async Task What_somebody_says_names_who_says_it()
    {
        var facts = (await ProposeAsync()).KeyFacts;

        Assert.All(facts.Where(fact => fact.Claim.Contains("Voss", StringComparison.Ordinal)), fact => Assert.Contains("Voss", fact.Speaker, StringComparison.Ordinal));
    }

    private static async Task<Proposal> ProposeAsync() => await new ExtractiveModel().ProposeAsync(
        ArticleReader.ReadText(Ferry, new UploadHints()).Article!, SummaryRequest.Standard, TestContext.Current.CancellationToken);
}

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

    [Theory]
    [InlineData("The guild called off a march that was to begin at noon on Friday in Elm.", Certainty.Stated)]
    [InlineData("The mill, due to open in autumn, was closed for five weeks by the flood.", Certainty.Stated)]
    [InlineData("The owners signed the lease for 30 years; a path beside it will stay open.", Certainty.Stated)]
    [InlineData("The harbour board closed a fair that is expected to draw 900 guests to the quay.", Certainty.Stated)]
    [InlineData("The pilot of the first hull remembers going to sea for 9 days.", Certainty.Stated)]
    [InlineData("The yard is going to build a hull for 9 million pounds.", Certainty.Planned)]
    [InlineData("A commission of five is to report on the mill by the end of June.", Certainty.Planned)]
    [InlineData("When the mill opens, a bus will stop beside it four times a day.", Certainty.Planned)]
    public async Task Planned_is_what_the_sentence_itself_plans_and_not_what_it_mentions(string sentence, Certainty certainty)
    {
        var proposal = await ProposeAsync(sentence + "\n\n" + Ferry);

        Assert.Equal(certainty, Assert.Single(proposal.KeyFacts, fact => fact.Claim == sentence).Certainty);
    }

    [Theory]
    [InlineData("The company paid 40 million pounds for two other lines last year.", false)]
    [InlineData("The company behind the ferries paid 40 million pounds for two lines last year.", true)]
    [InlineData("If you want a window seat, book your ticket for 12 pounds.", false)]
    [InlineData("In 2012, she sank a barge of 900 tonnes off the northern quay.", false)]
    [InlineData("In 2012, Lena Voss sank a barge of 900 tonnes off the northern quay.", true)]
    [InlineData("While he ran the yard, Otto Lind sank a barge of 900 tonnes.", true)]
    public async Task What_means_somebody_told_before_is_no_fact_where_others_stand_alone(string sentence, bool isFact) =>
        Assert.Equal(isFact, (await ProposeAsync(Ferry + "\n\n" + sentence)).KeyFacts.Any(fact => fact.Claim == sentence));

    [Theory]
    [InlineData("As storms battered the coast, the council of Marrow closed both of its ferry quays on Friday.", "The council of Marrow closed both of its ferry quays on Friday")]
    [InlineData("When it came to ferries, it was quiet in Marrow.", "The island council of Marrow voted on Monday to buy two electric ferries for 18 million…")]
    [InlineData("Lena Voss, the harbour master of the island of Marrow in the north, sold two of her own ferries on Friday.", "Lena Voss, the harbour master of the island of Marrow in the north, sold two of her own…")]
    public async Task A_headline_is_made_of_a_main_clause(string first, string headline) =>
        Assert.Equal(headline, (await ProposeAsync(first + "\n\n" + Ferry)).Headline);

    [Fact]
    public async Task The_story_in_one_sentence_is_the_articles_own_word()
    {
        var proposal = await ProposeAsync("""
            "Marrow's two electric ferries will cost the council of Marrow 18 million pounds," said harbour master Lena Voss.

            The council of Marrow bought two electric ferries for 18 million pounds on Monday after five years of talks.
            """);

        Assert.StartsWith("The council of Marrow bought", proposal.Sentence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Carrying 900 guests in a single week puts her ahead of every other boat on Marrow.")]
    [InlineData("Most delays happen when these boats meet in the narrow channel of Marrow.")]
    [InlineData("Engineers of the yard at Marrow say this would ruin the northern harbour.")]
    [InlineData("What it also brings is a quay of 40 metres for the northern harbour of Marrow.")]
    public async Task A_claim_that_leans_on_what_was_told_before_is_no_fact_where_others_stand_alone(string sentence)
    {
        var proposal = await ProposeAsync(Ferry + "\n\n" + sentence);

        Assert.DoesNotContain(proposal.KeyFacts, fact => fact.Claim == sentence);
    }

    [Theory]
    [InlineData("Skipper Grant Hale sold both boats on Friday. The 52-year-old was paid 3 million pounds for them.", "Grant Hale was paid 3 million pounds for them.")]
    [InlineData("Skipper Grant Hale left the quay on Friday. “On Monday the guild of Oslo paid 3 million pounds for 40 hulls,” he said.", "“On Monday the guild of Oslo paid 3 million pounds for 40 hulls,” Grant Hale said.")]
    [InlineData("A lot of the skippers said the quay was too short. He paid 3 million pounds for 40 metres more.", null)]
    [InlineData("Skipper Susan Hale said the quay was too short. He paid 3 million pounds for 40 metres more.", null)]
    public async Task A_claim_names_whom_its_sentence_takes_for_known_only_where_that_is_certain(string sentences, string? claim)
    {
        var proposal = await ProposeAsync(sentences + "\n\n" + Ferry);

        var paid = proposal.KeyFacts.Where(fact => fact.Claim.Contains("3 million", StringComparison.Ordinal)).Select(fact => fact.Claim);
        Assert.Equal(claim is null ? [] : [claim], paid);
    }

    [Fact]
    public async Task An_answer_of_an_interview_is_its_givers_word()
    {
        var proposal = await ProposeAsync("""
            Ferry designer Lena Voss built the first electric hull of Marrow in 2019. The yard of Lena Voss now employs 140 people.

            Q: What was the hardest part?

            A: The batteries of the first hull weighed eleven tonnes too much. I lost 2 million pounds in one winter.

            Q: And what comes next for the yard?

            A: Three hulls of 40 metres are ordered for the northern islands. None of them carries a drop of diesel.
            """);

        var answers = proposal.KeyFacts.Where(fact => fact.Claim.Contains("eleven tonnes") || fact.Claim.Contains("2 million") || fact.Claim.Contains("Three hulls")).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, fact => Assert.Equal((FactKind.Quote, Certainty.Claimed, "Lena Voss"), (fact.Kind, fact.Certainty, fact.Speaker)));
        Assert.All(answers, fact => Assert.StartsWith("Lena Voss: “", fact.Claim, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_named_beside_a_role_that_points_back_is_told_without_it()
    {
        var proposal = await ProposeAsync(Ferry + "\n\nThe harbour guild is more careful. Its head, Jonas Quill, warns that the quay flooded twice last autumn.");

        Assert.Contains(proposal.KeyFacts, fact => fact.Claim == "Jonas Quill warns that the quay flooded twice last autumn.");
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

    private static async Task<Proposal> ProposeAsync(string text = Ferry) => await new ExtractiveModel().ProposeAsync(
        ArticleReader.ReadText(text, new UploadHints()).Article!, SummaryRequest.Standard, TestContext.Current.CancellationToken);
}

using Summarizer.Articles;
using Summarizer.Summaries;
using Summarizer.Summaries.Extractive;
using Summarizer.Summaries.Extractive.Overlap;

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
    [InlineData("A commission of five is to look at the mill by the end of June.", Certainty.Planned)]
    [InlineData("When the mill opens, a bus will stop beside it four times a day.", Certainty.Planned)]
    public async Task Planned_is_what_the_sentence_itself_plans_and_not_what_it_mentions(string sentence, Certainty? certainty)
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
    [InlineData(
        "As storms battered the coast, the council of Marrow closed both of its ferry quays on Friday.",
        "The council of Marrow closed both of its ferry quays on Friday"
    )]
    [InlineData(
        "Sick of old ferries on the island of Marrow? The oldest of the boats of Marrow is 50 years old.",
        "The oldest of the boats of Marrow is 50 years old"
    )]
    [InlineData(
        "The yard of Marrow, the biggest of the 12 yards on the northern islands, grew at its fastest rate in 40 years.",
        "The yard of Marrow, the biggest of the 12 yards on the northern islands, grew at its…"
    )]
    [InlineData(
        "When it came to ferries, it was quiet in Marrow.",
        "The island council of Marrow voted on Monday to buy two electric ferries"
    )]
    [InlineData(
        "Lena Voss, the harbour master of the island of Marrow in the north, sold two of her own ferries on Friday.",
        "Lena Voss, the harbour master of the island of Marrow in the north, sold two of her own…"
    )]
    public async Task A_headline_is_made_of_a_main_clause(string first, string headline) =>
        Assert.Equal(headline, (await ProposeAsync(first + "\n\n" + Ferry)).Headline);

    [Fact]
    public async Task The_story_in_one_sentence_is_the_articles_own_word()
    {
        var proposal = await ProposeAsync(
            """
            "Marrow's two electric ferries will cost the council of Marrow 18 million pounds," said harbour master Lena Voss.

            The council of Marrow bought two electric ferries for 18 million pounds on Monday after five years of talks.
            """
        );

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
    [InlineData(
        "Skipper Grant Hale sold both boats on Friday. The 52-year-old was paid 3 million pounds for them.",
        "Grant Hale was paid 3 million pounds for them."
    )]
    [InlineData(
        "Skipper Grant Hale left the quay on Friday. “On Monday the guild of Oslo paid 3 million pounds for 40 hulls,” he said.",
        "“On Monday the guild of Oslo paid 3 million pounds for 40 hulls,” Grant Hale said."
    )]
    [InlineData("A lot of the skippers said the quay was too short. He paid 3 million pounds for 40 metres more.", null)]
    [InlineData("Skipper Susan Hale said the quay was too short. He paid 3 million pounds for 40 metres more.", null)]
    public async Task A_claim_names_whom_its_sentence_takes_for_known_only_where_that_is_certain(string sentences, string? claim)
    {
        var proposal = await ProposeAsync(sentences + "\n\n" + Ferry);

        var paid = proposal.KeyFacts.Where(fact => fact.Claim.Contains("3 million", StringComparison.Ordinal)).Select(fact => fact.Claim);
        Assert.Equal(claim is null ? [] : [claim], paid);
    }

    [Theory]
    [InlineData(
        "As a result, the guild of Elm also paid 9 million pounds for a new quay.",
        "The guild of Elm paid 9 million pounds for a new quay."
    )]
    [InlineData("But in short, fares to Elm rose by 4 per cent within a year.", "Fares to Elm rose by 4 per cent within a year.")]
    [InlineData(
        "Voss told the guild: \"The quay at Elm will close for 12 weeks in May.",
        "Voss told the guild: \"The quay at Elm will close for 12 weeks in May.\""
    )]
    [InlineData("Voss was also known in Elm as the skipper of 40 boats.", "Voss was also known in Elm as the skipper of 40 boats.")]
    [InlineData(
        "So far, the guild of Elm has paid 9 million pounds for the quay.",
        "So far, the guild of Elm has paid 9 million pounds for the quay."
    )]
    public async Task A_claim_is_told_without_what_joins_it_to_others_and_with_its_marks_in_pairs(string sentence, string claim) =>
        Assert.Contains((await ProposeAsync(Ferry + "\n\n" + sentence)).KeyFacts, fact => fact.Claim == claim);

    [Theory]
    [InlineData("Harbour master Lena Voss could not be reached for comment in Marrow on Monday.")]
    [InlineData("In a break with 40 years of habit, the board will sell 3 ferries at Elm.")]
    [InlineData("While her first quay at Elm held for 40 years, the ferries grew longer.")]
    [InlineData("Given the way they sold 40 tickets a day, fares at Elm rise.")]
    [InlineData("As ministers from 12 islands gather in Elm to discuss the price of diesel.")]
    public async Task A_sentence_that_tells_nothing_by_itself_is_no_fact(string sentence) =>
        Assert.DoesNotContain(
            (await ProposeAsync(Ferry + "\n\n" + sentence)).KeyFacts,
            fact => fact.Claim.Contains(sentence[12..^1], StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Fares at Elm rose by 40 per cent in a year.", FactKind.Figure)]
    [InlineData("The yard at Elm opened a school of 40 metres on Friday after 12 days of rain.", FactKind.Event)]
    [InlineData("The captain of the Elm rowed for 12 hours to the northern quay on Friday.", FactKind.Event)]
    [InlineData("A storm that cost 9 million pounds reached Elm on Friday.", null)]
    [InlineData("The crossing to Elm shrank from four hours to 55 minutes.", FactKind.Figure)]
    public async Task A_figure_is_a_facts_kind_only_where_the_fact_is_about_it(string sentence, FactKind? kind) =>
        Assert.Equal(kind, Assert.Single((await ProposeAsync(sentence + "\n\n" + Ferry)).KeyFacts, fact => fact.Claim == sentence).Kind);

    [Theory]
    [InlineData("The mission of the guild is to carry 900 guests a day to Elm.", Certainty.Stated)]
    [InlineData("The guild of Elm would lose 9 million pounds if the quay closed.", null)]
    [InlineData("A third ferry would carry 900 guests a day to Elm.", null)]
    public async Task What_is_meant_or_hangs_on_an_if_is_not_planned(string sentence, Certainty? certainty) =>
        Assert.Equal(
            certainty,
            Assert.Single((await ProposeAsync(sentence + "\n\n" + Ferry)).KeyFacts, fact => fact.Claim == sentence).Certainty
        );

    [Fact]
    public async Task The_story_is_told_by_the_lead_and_not_by_what_an_official_adds()
    {
        var proposal = await ProposeAsync(
            """
            Marrow's two oldest ferries are to be replaced by electric ones, the island council decided on Monday.

            The council would also build two electric quays for the electric ferries of Marrow, harbour master Lena Voss said on Monday.

            The ferries of Marrow carry 900 guests a day.
            """
        );

        Assert.StartsWith("Marrow's two oldest ferries", proposal.Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_from_the_middle_of_a_speech_are_told_with_who_says_them()
    {
        var proposal = await ProposeAsync(
            """
            The council of Marrow bought two electric ferries on Monday. It was the third attempt in five years to replace the old fleet.

            "The old ferries burn 900 litres of diesel a day," said harbour master Lena Voss. "The northern quay flooded 14 times in the last winter alone. We lost money every day."
            """
        );

        Assert.Contains(
            proposal.KeyFacts,
            fact => fact.Claim == "Lena Voss: “The northern quay flooded 14 times in the last winter alone.”" && fact.Speaker == "Lena Voss"
        );
        Assert.DoesNotContain(proposal.KeyFacts, fact => fact.Claim.StartsWith("The northern quay", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "Mayor Grant Hale opened the quay on Friday. Fares to Elm rose by 9 per cent. The mayor paid 3 million pounds for 40 hulls.",
        "Grant Hale paid 3 million pounds for 40 hulls."
    )]
    [InlineData(
        "Skipper Grant Hale left the quay on Friday. His yard paid 3 million pounds for 40 hulls in Oslo.",
        "Grant Hale's yard paid 3 million pounds for 40 hulls in Oslo."
    )]
    [InlineData(
        "The guild of Elm sent a letter to the council on Friday. It says that the yard paid 3 million pounds for 40 hulls.",
        "The letter says that the yard paid 3 million pounds for 40 hulls."
    )]
    [InlineData(
        "Mayor Grant Hale and Mayor Otto Lind opened the quay on Friday. The mayor paid 3 million pounds for 40 hulls.",
        "The mayor paid 3 million pounds for 40 hulls."
    )]
    public async Task An_office_stands_for_the_one_who_holds_it(string sentences, string claim) =>
        Assert.Contains(
            claim,
            (
                await ProposeAsync(sentences + "\n\nThe regional government decides in June on both quays of Marrow and Elm.")
            ).KeyFacts.Select(fact => fact.Claim)
        );

    [Fact]
    public async Task The_two_leaders_are_the_two_named_together()
    {
        var proposal = await ProposeAsync(
            """
            Mayor Grant Hale and Mayor Otto Lind agreed on Friday to build a bridge between Marrow and Elm.

            The bridge would cost 18 million pounds. The two mayors are expected to sign a treaty in the second week of April.
            """
        );

        Assert.Contains(
            "Grant Hale and Otto Lind are expected to sign a treaty in the second week of April.",
            proposal.KeyFacts.Select(fact => fact.Claim)
        );
    }

    private const string Pier = """
        افتتح مجلس المدينة يوم الاثنين رصيفا جديدا في ميناء الساحل بكلفة 12 مليون دولار.

        وقال رئيس البلدية سامر الحلواني إن الرصيف سيخدم 900 راكب يوميا اعتبارا من مارس المقبل. وأضاف: “انتظر سكان المدينة هذا الرصيف تسع سنوات كاملة بلا جدوى”.

        وتعهدت وزارة النقل أيضا بشراء ثلاث عبارات جديدة قبل نهاية العام. وبدأ بناء الرصيف في الرابع من كانون الثاني 2021 بعد عاصفة دمرت الرصيف القديم.
        """;

    [Theory]
    [InlineData("افتتح مجلس المدينة", null, "الاثنين")]
    [InlineData("قال رئيس البلدية سامر الحلواني إن", "سامر الحلواني", "مارس المقبل")]
    [InlineData("أضاف رئيس البلدية سامر الحلواني: “انتظر", null, null)]
    [InlineData("تعهدت وزارة النقل بشراء", "وزارة النقل", null)]
    [InlineData("بدأ بناء الرصيف", null, "الرابع من كانون الثاني 2021")]
    public async Task An_Arabic_claim_stands_without_what_joins_it_and_says_who_and_when(string opening, string? who, string? when)
    {
        var fact = Assert.Single((await ProposeAsync(Pier)).KeyFacts, fact => fact.Claim.StartsWith(opening, StringComparison.Ordinal));

        Assert.True(who is null || fact.Who.Contains(who), string.Join(" · ", fact.Who));
        Assert.True(when is null || fact.When == when, fact.When);
    }

    [Fact]
    public async Task An_answer_of_an_interview_is_its_givers_word()
    {
        var proposal = await ProposeAsync(
            """
            Ferry designer Lena Voss built the first electric hull of Marrow in 2019. The yard of Lena Voss now employs 140 people.

            Q: What was the hardest part?

            A: The batteries of the first hull weighed eleven tonnes too much. I lost 2 million pounds in one winter.

            Q: And what comes next for the yard?

            A: Three hulls of 40 metres are ordered for the northern islands. None of them carries a drop of diesel.
            """
        );

        var answers = proposal
            .KeyFacts.Where(fact =>
                fact.Claim.Contains("eleven tonnes") || fact.Claim.Contains("2 million") || fact.Claim.Contains("Three hulls")
            )
            .ToList();
        Assert.NotEmpty(answers);
        Assert.All(
            answers,
            fact => Assert.Equal((FactKind.Quote, Certainty.Claimed, "Lena Voss"), (fact.Kind, fact.Certainty, fact.Speaker))
        );
        Assert.All(answers, fact => Assert.StartsWith("Lena Voss: “", fact.Claim, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_named_beside_a_role_that_points_back_is_told_without_it()
    {
        var proposal = await ProposeAsync(
            Ferry + "\n\nThe harbour guild is more careful. Its head, Jonas Quill, warns that the quay flooded twice last autumn."
        );

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

        Assert.DoesNotContain(
            claims,
            claim =>
                claim.StartsWith("But ", StringComparison.Ordinal)
                || claim.StartsWith("She ", StringComparison.Ordinal)
                || claim.EndsWith('?')
        );
        Assert.Contains(claims, claim => claim.StartsWith("Residents paid a quarter more", StringComparison.Ordinal));
        Assert.DoesNotContain(
            claims,
            claim => claim.Contains("might not pass", StringComparison.Ordinal) && !claim.Contains("Voss", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Facts_are_borne_out_by_the_articles_own_words_and_none_comes_twice()
    {
        var facts = (await ProposeAsync()).KeyFacts;

        Assert.InRange(facts.Count, 3, 8);
        Assert.All(facts.SelectMany(fact => fact.Quotes), quote => Assert.Contains(quote, Ferry, StringComparison.Ordinal));
        Assert.Distinct(facts.Select(fact => fact.Claim));
    }

    [Fact]
    public async Task What_somebody_says_names_who_says_it()
    {
        var facts = (await ProposeAsync()).KeyFacts;

        Assert.All(
            facts.Where(fact => fact.Claim.Contains("Voss", StringComparison.Ordinal)),
            fact => Assert.Contains("Voss", fact.Speaker, StringComparison.Ordinal)
        );
    }

    private static Task<Proposal> ProposeAsync(string text = Ferry) =>
        Task.FromResult(
            ExtractiveSummary.Of(
                ArticleReader.ReadText(text, new UploadHints()).Article!,
                SummaryLength.Standard,
                Weights.Default,
                TestContext.Current.CancellationToken
            )
        );
}

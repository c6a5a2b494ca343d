using Summarizer.Grounding;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class FactChangesTests
{
    /// <summary>Facts of one revision and of the next, separated by bars; what was added, removed, and changed (before → after).</summary>
    public static TheoryData<string, string, string, string, string> Cases =>
        new()
        {
            {
                "The bridge will cost 48 million crowns.|The council voted on Tuesday.",
                "The bridge will cost 52 million crowns.|The council voted on Tuesday.",
                "",
                "",
                "The bridge will cost 48 million crowns. → The bridge will cost 52 million crowns."
            },
            {
                "The council approved the harbour bridge by 14 votes to 3.",
                "The council approved the harbour bridge by 13 votes to 4.",
                "",
                "",
                "The council approved the harbour bridge by 14 votes to 3. → The council approved the harbour bridge by 13 votes to 4."
            },
            {
                "Mayor Tilda Wrenfield opened the new market hall on Monday.",
                "Deputy mayor Oskar Lind opened the new market hall on Monday.",
                "",
                "",
                "Mayor Tilda Wrenfield opened the new market hall on Monday. → Deputy mayor Oskar Lind opened the new market hall on Monday."
            },
            {
                "Residents of Cask Row will appeal.",
                "Ferries will run until midnight.",
                "Ferries will run until midnight.",
                "Residents of Cask Row will appeal.",
                ""
            },
            { "The pier is to be rebuilt.", "“The pier” is to be rebuilt", "", "", "" },
            { "The pier is to be rebuilt.", "The pier is to be rebuilt.|Work begins in May.", "Work begins in May.", "", "" },
            { "Work begins in May.|The pier is to be rebuilt.", "The pier is to be rebuilt.", "", "Work begins in May.", "" },
            {
                "Der Rat stimmte mit 14 zu 3 Stimmen für die neue Brücke.",
                "Der Rat stimmte mit 13 zu 4 Stimmen für die neue Brücke.",
                "",
                "",
                "Der Rat stimmte mit 14 zu 3 Stimmen für die neue Brücke. → Der Rat stimmte mit 13 zu 4 Stimmen für die neue Brücke."
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Facts_about_the_same_thing_changed_and_others_came_or_went(
        string before,
        string after,
        string added,
        string removed,
        string changed
    )
    {
        var report = FactChanges.Between(With(1, before), With(2, after));

        Assert.Equal(1, report.Revision);
        Assert.Equal(added, string.Join('|', report.Added));
        Assert.Equal(removed, string.Join('|', report.Removed));
        Assert.Equal(changed, string.Join('|', report.Changed.Select(pair => $"{pair.Before} → {pair.After}")));
    }

    [Fact]
    public void A_fact_that_is_only_told_in_other_words_did_not_change()
    {
        const string quote = "The council approved the harbour bridge on Tuesday by 14 votes to 3, ending a dispute of nine years.";
        var earlier = Of(1, ("The council approved the harbour bridge by 14 votes to 3.", quote));

        var reworded = FactChanges.Between(
            earlier,
            Of(2, ("Fourteen of 17 members approved the bridge in the harbour: 14 votes to 3.", quote))
        );
        Assert.Single(reworded.Changed);

        var same = FactChanges.Between(earlier, Of(2, ("By 14 votes to 3 the council has approved the bridge in the harbour.", quote)));
        Assert.Empty(same.Added.Concat(same.Removed).Concat(same.Changed.Select(pair => pair.After)));
    }

    [Fact]
    public void Two_facts_of_one_sentence_are_not_taken_for_each_other()
    {
        const string before = "The crossing would open in 2031 and cost about 48 million crowns.";
        const string after = "The crossing would open in 2032 and cost about 52 million crowns.";
        var report = FactChanges.Between(
            Of(1, ("The crossing opens in 2031.", before), ("It costs about 48 million crowns.", before)),
            Of(2, ("It costs about 52 million crowns.", after), ("The crossing opens in 2032.", after))
        );

        Assert.Equal(
            [
                new ChangedClaim("It costs about 48 million crowns.", "It costs about 52 million crowns."),
                new ChangedClaim("The crossing opens in 2031.", "The crossing opens in 2032."),
            ],
            report.Changed
        );
    }

    private static Summary With(int revision, string facts) => Of(revision, [.. facts.Split('|').Select(fact => (fact, fact))]);

    private static Summary Of(int revision, params (string Claim, string Quote)[] facts) =>
        SampleSummaries.Ferry with
        {
            Revision = revision,
            KeyFacts =
            [
                .. facts.Select(
                    (fact, at) =>
                        SampleSummaries.Ferry.KeyFacts[0] with
                        {
                            Id = $"f{at + 1}",
                            Claim = fact.Claim,
                            Importance = at + 1,
                            Evidence = [new Evidence(fact.Quote, 0, fact.Quote.Length, EvidenceMatch.Exact)],
                        }
                ),
            ],
        };
}

using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

public sealed class NearDuplicatesTests
{
    private static readonly DateTimeOffset Entered = new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string, string> OneTemplate =>
        new()
        {
            {
                "Tremor of magnitude 3.2 felt near Ostrel",
                "A tremor of magnitude 3.2 was recorded on Friday at 04:10, 8 kilometres north of Ostrel, the Bureau of Geology said.",
                "Tremor of magnitude 5.9 felt near Quarn",
                "A tremor of magnitude 5.9 was recorded on Friday at 17:55, 40 kilometres east of Quarn, the Bureau of Geology said."
            },
            {
                "Inspectors close bridge number 7",
                "Inspectors of the county closed bridge number 7 to lorries on Monday after cracks were found in its pillars.",
                "Inspectors close bridge number 11",
                "Inspectors of the county closed bridge number 11 to lorries on Monday after cracks were found in its pillars."
            },
            {
                "Road closed after landslide in Ostrel",
                "The main road is closed after a landslide in the hills above Ostrel, police in the county said on Monday.",
                "Road closed after landslide in Quarn",
                "The main road is closed after a landslide in the hills above Quarn, police in the county said on Monday."
            },
            {
                "Halvard Lines' profit rises by 4 percent",
                "The shipping firm Halvard Lines said that its profit for the quarter rose by 4 percent to 12.5 million crowns.",
                "Marrow Foods' profit falls by 9 percent",
                "The food maker Marrow Foods said that its profit for the quarter fell by 9 percent to 31.0 million crowns."
            },
            {
                "Zwölf Verletzte bei Brand in Altenbeck",
                "Bei einem Brand in einem Wohnhaus in Altenbeck sind am Montag 12 Menschen verletzt worden, teilte die Feuerwehr mit.",
                "Drei Verletzte bei Brand in Neumoor",
                "Bei einem Brand in einem Wohnhaus in Neumoor sind am Montag 3 Menschen verletzt worden, teilte die Feuerwehr mit."
            },
        };

    public static TheoryData<string, string, string, string> OneStory =>
        new()
        {
            {
                "Lendmoor approves harbour bridge",
                "The town council of Lendmoor approved the harbour bridge on Tuesday by 14 votes to 3, ending a dispute of nine years.",
                "Harbour bridge wins council's approval",
                "The town council of Lendmoor approved the harbour bridge by 14 votes to 3, ending a dispute of nine years, officials said."
            },
            {
                "LENDMOOR APPROVES HARBOUR BRIDGE AFTER NINE YEARS",
                "The town council of Lendmoor on Tuesday approved the harbour bridge by 14 votes to 3, ending a long dispute.",
                "Lendmoor Approves Harbour Bridge",
                "The town council of Lendmoor approved the harbour bridge on Tuesday, ending a dispute of nine years."
            },
            {
                "Stadtrat stimmt für neue Brücke in Altenbeck",
                "Der Stadtrat von Altenbeck hat am Montag mit 14 zu 3 Stimmen für den Bau der neuen Brücke über den Hafen gestimmt.",
                "Altenbeck bekommt eine neue Brücke",
                "Der Stadtrat von Altenbeck hat mit 14 zu 3 Stimmen für den Bau der neuen Brücke über den Hafen gestimmt."
            },
        };

    [Theory]
    [MemberData(nameof(OneTemplate))]
    public void Events_told_from_one_template_stay_apart(string headline, string sentence, string otherHeadline, string otherSentence) =>
        Assert.Equal(2, NearDuplicates.Merge([Item("a", headline, sentence), Item("b", otherHeadline, otherSentence)]).Count);

    [Theory]
    [MemberData(nameof(OneStory))]
    public void A_story_of_two_outlets_is_one_that_lists_the_other(
        string headline,
        string sentence,
        string otherHeadline,
        string otherSentence
    )
    {
        var merged = Assert.Single(NearDuplicates.Merge([Item("a", headline, sentence), Item("b", otherHeadline, otherSentence)]));
        Assert.Equal("a", merged.Id);
        Assert.Equal("b", Assert.Single(merged.Also).Id);
    }

    [Theory]
    [InlineData("Inspector Ada Brenn closed it at 14:30. It was built in 1931. Its owner is Ostrel.", 1)]
    [InlineData("Inspector Ada Brenn closed it at 14:30. It was built in 1931. Its owner is Ostrel, and Halvard Lines pays.", 1)]
    [InlineData("Inspector Ada Brenn closed it at 14:30.", 1)]
    [InlineData("Inspector Odo Marrow closed it at 09:15. It was built in 1962. Its owner is Quarn.", 2)]
    public void Where_headline_and_sentence_name_nothing_the_rest_tells_stories_apart(string rest, int stories)
    {
        var first = Item(
            "a",
            "Inspectors close old bridge",
            "The old bridge was closed to lorries after cracks were found in its pillars."
        );
        Assert.Equal(
            stories,
            NearDuplicates
                .Merge([
                    first with
                    {
                        Paragraph = "Inspector Ada Brenn closed it at 14:30. It was built in 1931. Its owner is Ostrel.",
                    },
                    first with
                    {
                        Id = "b",
                        TextSha256 = "b",
                        Paragraph = rest,
                    },
                ])
                .Count
        );
    }

    [Fact]
    public void An_outlets_own_name_tells_no_stories_apart()
    {
        var merged = NearDuplicates.Merge([
            Item(
                "a",
                "Lendmoor approves bridge",
                "The council of Lendmoor approved the bridge on Tuesday, a spokeswoman told the Courier."
            ) with
            {
                Outlet = "Harbour Courier",
            },
            Item(
                "b",
                "Lendmoor approves bridge",
                "The council of Lendmoor approved the bridge on Tuesday, a spokeswoman told the Mercury."
            ) with
            {
                Outlet = "Hill Mercury",
            },
        ]);
        Assert.Single(merged);
    }

    [Fact]
    public void A_thousand_reports_of_one_template_are_a_thousand_stories()
    {
        var reports = Enumerable
            .Range(1, 1000)
            .Select(n =>
                Item(
                    $"s{n}",
                    $"Inspectors close bridge number {n}",
                    $"Inspectors of the county closed bridge number {n} to lorries on Monday after cracks were found in its pillars."
                )
            )
            .ToList();
        Assert.Equal(reports.Count, NearDuplicates.Merge(reports).Count);
    }

    private static FeedItem Item(string id, string headline, string sentence) =>
        FeedItem.From(SampleSummaries.Ferry with { Id = id }, Entered, 90) with
        {
            Headline = headline,
            Sentence = sentence,
            Paragraph = "",
            Facts = [],
            Outlet = "",
            TextSha256 = id,
        };
}

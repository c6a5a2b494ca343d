using Summarizer.Language;
using Summarizer.Language.Names;

namespace Summarizer.Tests.Language;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData(
        "Prime Minister Ilan Vask met Russian President Oleg Marin in Oslo.",
        "Ilan Vask Person (Prime Minister); Oleg Marin Person (Russian President); Oslo Place"
    )]
    [InlineData(
        "Elm Valley Police Spokesman Don Harrow said so.",
        "Elm Valley Police Organization; Don Harrow Person (Spokesman, Elm Valley Police)"
    )]
    [InlineData("The rules were drafted by attorney Ann Vale.", "Ann Vale Person (attorney)")]
    [InlineData(
        "It was Ann Vale, chief executive of Orbit Holdings, who left.",
        "Ann Vale Person (chief executive, Orbit Holdings); Orbit Holdings Organization"
    )]
    [InlineData("Mr. Harrow lives in Santa Pola, California, now.", "Harrow Person; Santa Pola Place; California Place")]
    [InlineData(
        "Yesterday the Ministry of Defence and the University of Elm agreed.",
        "Ministry of Defence Organization; University of Elm Organization"
    )]
    [InlineData(
        "Then Orbiq, a global provider of maps, left Elmdale, a quiet suburb of Oslo.",
        "Orbiq Organization; Elmdale Place; Oslo Place"
    )]
    [InlineData(
        "They met Ann Vale there. Later the Vales moved to Oslo. Sadly, Oslo was cold.",
        "Ann Vale Person; Vales Person; Oslo Place; Oslo Place"
    )]
    [InlineData("The QVX won. QVX was new, and al Qaeda was not.", "QVX Organization; QVX Organization; al Qaeda Organization")]
    [InlineData(
        "Lisbon captain Ann Vale scored in the 2-1 defeat by Oslo. Lisbon lead the league; the coach of Oslo left the match. She was born in Lisbon.",
        "Lisbon Organization; Ann Vale Person (captain); Oslo Organization; Lisbon Organization; Oslo Organization; Lisbon Place"
    )]
    [InlineData("Lisbon captain Ann Vale sailed to Oslo.", "Lisbon Place; Ann Vale Person (captain); Oslo Place")]
    [InlineData(
        "The Elm County Sheriff's Office called the Elm Children's Hospital.",
        "Elm County Sheriff's Office Organization; Elm Children's Hospital Organization"
    )]
    [InlineData(
        "The toy maker Orbiq closed. Orbiq was old. A group called Vasel al Adim bought it.",
        "Orbiq Organization; Orbiq Organization; Vasel al Adim Organization"
    )]
    [InlineData("They met in La Vorreta. Added Ann Vale: it rained. Eight people left.", "La Vorreta Place; Ann Vale Person")]
    [InlineData(
        "The county sheriff's Sgt. Bo Reed met Don Harrow Vale Jr. there. The Scottish Finance Minister, Ann Elm, told Vale so.",
        "Bo Reed Person; Don Harrow Vale Jr Person; Ann Elm Person; Vale Person"
    )]
    [InlineData("However, nobody came. Experts agree. Many left on Tuesday in May.", "")]
    [InlineData("He wrote \"Finding Elm\" before World War II about the American way.", "")]
    [InlineData("Nobody met Ann Vale,", "Ann Vale Person")]
    public void Names_have_their_kind_and_role(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                NameFinder
                    .Find(text, new TextRange(0, text.Length), "en")
                    .Select(name =>
                        $"{name.Text} {name.Kind}{(name.Role is null ? "" : name.Organization is null ? $" ({name.Role})" : $" ({name.Role}, {name.Organization})")}"
                    )
            )
        );

    [Fact]
    public void A_surname_is_known_by_the_full_name_elsewhere_in_the_text()
    {
        const string text = "Harrow resigned.\nThe vote was lost by Minister Don Harrow on Friday.";

        var name = Assert.Single(NameFinder.Find(text, new TextRange(0, 16), "en"));

        Assert.Equal(("Harrow", NameKind.Person), (name.Text, name.Kind));
    }

    [Fact]
    public void Aliases_are_joined()
    {
        const string text =
            "Prime Minister Ilan Vask spoke to the World Forest Organization (WFO) in Oslo. Vask said the WFO was right. The prime minister then left Oslo.";

        var entities = NameResolver.Resolve(text, new TextRange(0, text.Length), "en");

        Assert.Equal(
            ["Ilan Vask: Vask, the prime minister x2+1", "World Forest Organization: WFO x3+0", "Oslo:  x2+0"],
            entities.Select(entity =>
                $"{entity.Name}: {string.Join(", ", entity.Aliases)} x{entity.Mentions.Count}+{entity.References.Count}"
            )
        );
    }
}

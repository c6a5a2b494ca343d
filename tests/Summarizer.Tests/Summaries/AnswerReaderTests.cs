using Summarizer.Summaries;
using Summarizer.Summaries.OpenAI;

namespace Summarizer.Tests.Summaries;

/// <summary>A shape that can be read is not paid for again.</summary>
public sealed class AnswerReaderTests
{
    private const string Facts =
        """[{"evidence":[1],"text":"A.","kind":"event","certainty":"stated","who":[],"where":[],"when":null,"speaker":null}]""";

    [Theory]
    [InlineData(
        $$$"""{"facts":{{{Facts}}},"lede":null,"paragraph":[{"evidence":[1],"text":"B."}],"bullets":null,"headline":null,"topics":null}"""
    )]
    [InlineData($$$"""Sure: {"facts":{{{Facts}}},"paragraph":{"evidence":1,"text":"B."},"bullets":[]} {done}""")]
    [InlineData($$$"""{here it is} {"Facts":{{{Facts}}},"PARAGRAPH":[{"evidence":"1","text":"B."},],}""")]
    [InlineData($$$"""{"answer":{"keyFacts":{{{Facts}}},"paragraph":[{"evidence":["[1]"],"text":"B."}]}}""")]
    [InlineData($$$"""[{"facts":{{{Facts}}},"paragraph":[{"evidence":"[1]","text":"B."}]}]""")]
    [InlineData(
        """{"facts":[{"evidence":"1","claim":"A.","kind":"Event","certainty":"STATED","who":"Ann","where":null}],"paragraph":[{"evidence":[1.0],"text":"B."}]}"""
    )]
    [InlineData(
        """<think>{"facts": maybe}</think>{"facts":{"evidence":[1],"text":"A.","kind":"rumour"},"paragraph":[{"evidence":[1],"text":" B.\n"}]}"""
    )]
    public void A_shape_that_says_what_is_meant_is_read(string text)
    {
        var answer = AnswerReader.Read(text, "en").Value!;

        Assert.Equal(
            ("A.", FactKind.Event, Certainty.Stated),
            (answer.KeyFacts[0].Text, answer.KeyFacts[0].Kind, answer.KeyFacts[0].Certainty)
        );
        Assert.Equal("B.", Assert.Single(answer.Paragraph).Text);
        Assert.Equal([1], answer.Paragraph[0].Evidence);
        Assert.Equal([1], answer.KeyFacts[0].Evidence);
    }

    [Fact]
    public void A_bullet_may_be_the_number_of_a_fact()
    {
        var answer = AnswerReader
            .Read(
                $$$"""{"facts":{{{Facts}}},"paragraph":[{"evidence":[1],"text":"B."}],"bullets":[1,"1",7,{"evidence":[2],"text":"C."}],"topics":["sport",{"name":"weather","confidence":"0.9"}]}""",
                "en"
            )
            .Value!;

        Assert.Equal([("A.", 1), ("A.", 1), ("C.", 2)], answer.Bullets.Select(bullet => (bullet.Text, bullet.Evidence[0])));
        Assert.Equal(["sport", "weather"], answer.Topics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("No.")]
    [InlineData("""{"facts":[]""")]
    [InlineData("""{"facts":[],"paragraph":[]}""")]
    [InlineData("""{"language":"en"}""")]
    [InlineData("""{"facts":[{"evidence":[1],"text":"…"}],"paragraph":[{"text":"B."}]}""")]
    public void What_says_nothing_is_a_problem_in_words(string text) => Assert.NotNull(AnswerReader.Read(text, "en").Problem);

    [Fact]
    public void Braces_without_end_are_given_up_on()
    {
        var text = new string('{', 200_000) + "\"facts\"" + new string('[', 200_000);

        Assert.NotNull(AnswerReader.Read(text, "en").Problem);
    }

    [Fact]
    public void Of_decisions_the_less_favourable_counts_and_what_is_passed_over_stays_open()
    {
        var read = AnswerReader.ReadDecisions(
            """{"decisions":[{"n":1,"reason":"","supported":true,"instead":null},{"index":"2","supported":"false","instead":"D."},{"n":1,"supported":false},{"n":9,"supported":true}]}""",
            3
        );

        Assert.Equal([1, 2], read.Value!.Decisions.Keys.Order());
        Assert.False(read.Value.Decisions[1].Supported);
        Assert.Equal("D.", read.Value.Decisions[2].Instead);
    }
}

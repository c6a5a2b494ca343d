using Summarizer.Grounding;
using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Scores;

namespace Summarizer.Tests.Grounding;

public sealed class ScoreTests
{
    [Fact]
    public void Every_sign_has_its_weight_and_what_is_fixed_stays_where_it_begins()
    {
        Assert.Equal(ClaimFeatures.Names, ScoreWeight.All.Select(w => w.Name));
        Assert.All(ScoreWeight.All.Where(w => !w.IsFitted), w => Assert.Equal(w.Start, w.Weight));
    }

    [Theory]
    [InlineData(2.0, 3.0)]
    [InlineData(-2.0, 0.5)]
    public void Several_sentences_are_little_better_than_the_weakest(double weakest, double other)
    {
        var joined = ClaimScore.Join([weakest, other]);
        Assert.InRange(joined, weakest, weakest + 0.35);
    }

    [Fact]
    public void The_more_sentences_are_weak_the_weaker_is_the_claim() =>
        Assert.True(ClaimScore.Join([-1, -1, 3]) < ClaimScore.Join([-1, 3, 3]));

    [Fact]
    public void A_claim_in_lower_case_with_a_stranger_scores_less_than_the_same_without()
    {
        var index = new EvidenceIndex(
            Given.Article([
                "the council of westmark voted on monday to sell the old ferry albatross to a museum in karst.",
                "tourists will take the bridge.",
            ])
        );
        var known = Given.Read(index, "westmark has decided to sell its old ferry to a museum in karst");
        var stranger = Given.Read(index, "westmark has decided to sell its old ferry to a museum in qorvendal");
        Assert.True(stranger < known);
    }

    [Theory]
    [InlineData("The pilot and the cook both blamed the fog and the old chart.", "The pilot and the cook blamed both the fog.")]
    [InlineData("Fog delayed the crossing, the pilot said.", "Fog delayed it, he said.")]
    [InlineData("Few expected the storm that sank the trawler Heron.", "Surprisingly, the trawler Heron sank in the storm.")]
    public void What_is_cut_off_or_names_nobody_scores_less(string better, string worse)
    {
        var index = new EvidenceIndex(
            Given.Article(
                [
                    "The pilot and the cook both blamed the fog and the old chart for it.",
                    "Fog delayed the crossing, the pilot said, by two hours.",
                ],
                ["Contrary to every forecast on Friday few islanders expected the storm that sank the trawler Heron."]
            )
        );
        Assert.True(Given.Read(index, worse) < Given.Read(index, better));
    }

    [Theory]
    [InlineData("Karst's baker opened a second shop for tourists.", true, 0, 0)]
    [InlineData("Opened a second shop in Orland last summer.", false, 0.3, 0.3)]
    [InlineData("In June the mayor of Orland opened a second shop.", false, 0, 0)]
    public void Where_a_claim_leaves_its_sentence_is_told(string claim, bool begins, double ends, double leftOut)
    {
        var index = new EvidenceIndex(Given.Article(["In June the mayor of Orland opened a second shop for tourists."]));
        var text = new ClaimSentence(index, claim, new(0, claim.Length));
        var course = SentenceCourse.Of(new ClaimContext(index, text, ClaimPassage.Of(index.Table, text)!));
        Assert.Equal(begins, course.BeginsOtherwise);
        Assert.InRange(course.EndsOtherwise, ends - 0.1, ends + 0.3);
        Assert.InRange(course.LeftOut, leftOut - 0.05, leftOut + 0.05);
    }

    [Fact]
    public void Sentences_joined_stay_on_the_weakest_ones_side()
    {
        Assert.True(ClaimScore.Join([0.1, 0.1, 0.1, 0.1]) >= 0);
        Assert.True(ClaimScore.Join([-0.1, 3, 3, 3]) < 0);
    }
}

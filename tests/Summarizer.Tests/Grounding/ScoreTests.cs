using Summarizer.Grounding;

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
        var index = new EvidenceIndex(Given.Article(["the council of westmark voted on monday to sell the old ferry albatross to a museum in karst.", "tourists will take the bridge."]));
        var known = ClaimChecker.Check(index, "westmark has decided to sell its old ferry to a museum in karst");
        var stranger = ClaimChecker.Check(index, "westmark has decided to sell its old ferry to a museum in qorvendal");
        Assert.True(stranger.Score < known.Score);
    }
}

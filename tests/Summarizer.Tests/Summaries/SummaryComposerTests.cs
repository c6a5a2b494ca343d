using System.Security.Cryptography;
using System.Text;
using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries;

public sealed class SummaryComposerTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 5, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_quote_stands_where_its_offsets_say()
    {
        var summary = Compose(Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence))!;

        var evidence = summary
            .Text.Paragraph.Append(summary.Text.Sentence)
            .SelectMany(sentence => sentence.Evidence)
            .Concat(summary.KeyFacts.SelectMany(fact => fact.Evidence))
            .ToList();
        Assert.Equal(4, evidence.Count);
        Assert.All(evidence, e => Assert.Equal(Specimen.Article.Document[e.Start..e.End], e.Quote));
        Assert.Equal(GroundingStatus.Verified, summary.Grounding.Status);
    }

    [Fact]
    public void A_statement_that_the_article_has_nothing_like_is_refused_and_counted()
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence, Specimen.ThirdSentence) with
        {
            Bullets = [new("Ships sank.", ["Ships sank."]), new("All cheered.", [])],
        };

        var summary = Compose(proposal)!;

        Assert.Empty(summary.Text.Bullets);
        Assert.Equal(["Ships sank.", "All cheered."], summary.Grounding.Refused!.Select(refused => refused.Text));
        Assert.Equal(2, summary.Grounding.Dropped.Sum(dropped => dropped.Count));
        Assert.Equal((GroundingStatus.Partial, 10, 8), (summary.Grounding.Status, summary.Grounding.Proposed, summary.Grounding.Kept));
    }

    [Fact]
    public void A_statement_that_says_another_thing_than_its_quote_is_dropped_and_counted()
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence, Specimen.ThirdSentence) with
        {
            Bullets =
            [
                new("Lendmoor council rejected the harbour bridge on Tuesday by 14 votes to 3.", [Specimen.FirstSentence]),
                new("Mayor Tilda Wrenfield said the crossing would open in 2031.", [Specimen.SecondSentence]),
            ],
        };

        var summary = Compose(proposal)!;

        Assert.Equal(Specimen.SecondSentence, Assert.Single(summary.Text.Bullets).Text);
        Assert.Single(summary.Grounding.Refused!);
    }

    [Fact]
    public void A_statement_without_a_usable_quote_gets_the_articles_own_words_where_they_say_it()
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence) with
        {
            Bullets = [new(Specimen.ThirdSentence, ["They will appeal, they vow."]), new(Specimen.ThirdSentence, [])],
        };

        var summary = Compose(proposal)!;

        Assert.Equal(Specimen.ThirdSentence, Assert.Single(Assert.Single(summary.Text.Bullets).Evidence).Quote);
        Assert.Empty(summary.Grounding.Dropped);
    }

    [Theory]
    [InlineData("Mayor Tilda Wrenfield said the crossing would open in 2031.", "the crossing would open in 2031")]
    [InlineData("Residents of Cask Row have not promised to appeal against the decision.", Specimen.ThirdSentence)]
    [InlineData("Residents of Cask Row think of ducks and lilies.", Specimen.ThirdSentence)]
    public void What_a_check_of_it_refuses_is_not_published(string claim, string quote)
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence, Specimen.ThirdSentence) with
        {
            Bullets = [new(claim, [quote])],
        };

        var verdict = ClaimChecker.Check(Specimen.Article, claim);

        Assert.Equal(
            verdict is { Supported: true } or { Kind: VerdictKind.Open, Score: >= 0.5 },
            Compose(proposal)!.Text.Bullets.Count == 1
        );
    }

    [Fact]
    public void An_article_whose_language_is_not_known_is_held_against_an_answer_in_english_all_the_same()
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence) with
        {
            Bullets = [new(JudgeReplies.Wrong, [Specimen.FirstSentence])],
        };

        var kept = Check(Specimen.Article with { Language = "und" }, proposal);

        Assert.Equal("contradicted", Assert.Single(kept.Refused).Rule);
    }

    [Theory]
    [InlineData("Lendmoor gets its bridge", "Lendmoor gets its bridge", 0)]
    [InlineData("Lendmoor council approves bridge by 12 votes to 3", "Bridge wins the day", 1)]
    [InlineData("Lendmoor council rejected the harbour bridge on Tuesday", "Bridge wins the day", 1)]
    [InlineData("Lendmoor council approves bridge, says Otto Plank", "Bridge wins the day", 1)]
    public void A_headline_that_the_article_contradicts_gives_way_to_the_articles_own(string headline, string published, int dropped)
    {
        var summary = Compose(Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence) with { Headline = headline })!;

        Assert.Equal((published, dropped), (summary.Text.Headline, summary.Grounding.Dropped.Sum(count => count.Count)));
        Assert.Equal(summary.Grounding.Proposed - dropped, summary.Grounding.Kept);
    }

    [Theory]
    [InlineData(Specimen.FirstSentence, "The mayor resigned.")] // one sentence of two
    [InlineData("Ships sank.", "The mayor resigned.")]
    public void A_proposal_of_which_too_little_is_borne_out_makes_no_summary(string first, string second) =>
        Assert.Null(Compose(Specimen.Proposal(first, second)));

    [Theory]
    [InlineData("Otto Plank")]
    [InlineData("By")] // stands there, and names nobody
    public void A_speaker_and_names_that_the_article_does_not_hold_are_left_out(string speaker)
    {
        var proposal = Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence);
        proposal = proposal with
        {
            KeyFacts =
            [
                proposal.KeyFacts[0] with
                {
                    Who = ["Lendmoor council", "Otto Plank", "the"],
                    Where = ["Atlantis"],
                    Speaker = speaker,
                    When = "last winter",
                },
            ],
        };

        var fact = Assert.Single(Compose(proposal)!.KeyFacts);

        Assert.Equal(("f1", 1), (fact.Id, fact.Importance));
        Assert.Equal(["Lendmoor council"], fact.Who);
        Assert.Empty(fact.Where);
        Assert.Null(fact.Speaker);
        Assert.Equal("Tuesday", fact.When!.Text);
    }

    [Fact]
    public void The_article_is_described_and_its_text_is_named_by_its_hash()
    {
        var article = Compose(Specimen.Proposal(Specimen.FirstSentence, Specimen.SecondSentence))!.Article;

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Specimen.Article.Document)));
        Assert.Equal((sha256, $"text-{sha256[..16]}.txt"), (article.TextSha256, article.TextBlob));
        Assert.Equal((34, 9), (article.Words, article.ReadingSeconds));
        Assert.Equal(new PrintedDate("4 March 2025", "2025-03-04", null, null, "day"), article.Published);
        Assert.Equal(new PlacedText("Bridge wins the day", 0, 19), article.Headline);
    }

    private static CheckedProposal Check(Summarizer.Articles.Article article, Proposal proposal) =>
        Composition.Of(new ProposalStatements(new EvidenceIndex(article), proposal), ReaderAnswers.None);

    private static Summary? Compose(Proposal proposal) =>
        Check(Specimen.Article, proposal) is { Holds: true } kept
            ? SummaryComposer.Compose("lendmoor-0123456789abcdef", Specimen.Article, Specimen.Source, SummaryRequest.Standard, kept, Now)
            : null;
}

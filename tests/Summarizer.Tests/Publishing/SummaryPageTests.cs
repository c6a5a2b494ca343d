using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Summarizer.Grounding;
using Summarizer.Publishing;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

public sealed class SummaryPageTests
{
    public static TheoryData<string> Hostile => HostileText.All;

    [Fact]
    public void Every_claim_links_to_the_words_that_bear_it_out()
    {
        var page = Inert.Parse(SummaryPage.Render(SampleSummaries.Ferry, SampleSummaries.Document));
        foreach (var (key, evidence) in Claims(SampleSummaries.Ferry))
        {
            var link = page.GetElementById(key)!.QuerySelector("a")!.GetAttribute("href")!;
            Assert.NotNull(page.GetElementById(link[1..]));
            var marked = string.Concat(page.QuerySelectorAll($"mark.{key}").Select(mark => mark.TextContent));
            Assert.Equal(string.Concat(evidence.OrderBy(piece => piece.Start).Select(piece => piece.Quote)), marked);
        }
    }

    [Fact]
    public void The_article_stands_there_whole_with_its_parts_set_apart()
    {
        var page = Inert.Parse(SummaryPage.Render(SampleSummaries.Ferry, SampleSummaries.Document));
        var article = page.GetElementById("article")!;
        foreach (var own in article.QuerySelectorAll(".label,.hint,.ref"))
        {
            own.Remove();
        }

        Assert.Equal(Squeeze(SampleSummaries.Document), Squeeze(article.TextContent));
        Assert.Equal("Brindle Bay to rebuild its ferry pier by spring", article.QuerySelector("h2")!.TextContent);
        Assert.StartsWith("Council puts", article.QuerySelector(".deck")!.TextContent);
        Assert.StartsWith("The broken pier", article.QuerySelector(".caption")!.TextContent);
    }

    [Fact]
    public void Overlapping_evidence_that_spans_paragraphs_is_marked_piece_by_piece()
    {
        const string document = "One two three four.\n\nFive six seven eight.";
        Evidence At(int start, int end) =>
            new(document[Math.Min(start, document.Length)..Math.Min(end, document.Length)], start, end, EvidenceMatch.Exact);
        var ferry = SampleSummaries.Ferry;
        var summary = ferry with
        {
            Text = ferry.Text with { Sentence = new("A", [At(4, 29)]), Paragraph = [new("B", [At(0, 13), At(26, document.Length)])] },
            KeyFacts = [ferry.KeyFacts[0] with { Evidence = [At(18, 25), At(500, 900)] }],
        };
        var page = Inert.Parse(SummaryPage.Render(summary, document));
        Assert.Equal("two three four.Five six", string.Concat(page.QuerySelectorAll("mark.s").Select(mark => mark.TextContent)));
        Assert.Equal("One two threesix seven eight.", string.Concat(page.QuerySelectorAll("mark.p1").Select(mark => mark.TextContent)));
        Assert.Equal(".Five", string.Concat(page.QuerySelectorAll("mark.f1").Select(mark => mark.TextContent)));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public void What_says_the_sentence_again_stands_there_once_and_is_still_found()
    {
        var ferry = SampleSummaries.Ferry;
        var extract = ferry with
        {
            Text = ferry.Text with
            {
                Headline = ferry.Article.Headline!.Text,
                Paragraph = [ferry.Text.Sentence, .. ferry.Text.Paragraph.Skip(1)],
            },
            KeyFacts = [ferry.KeyFacts[0] with { Claim = ferry.Text.Sentence.Text }, .. ferry.KeyFacts.Skip(1)],
        };
        var page = Inert.Parse(SummaryPage.Render(extract, SampleSummaries.Document));
        page.QuerySelector(".copy")!.Remove();
        Assert.Equal(2, page.QuerySelector(".summary")!.TextContent.Split(ferry.Text.Sentence.Text).Length);
        Assert.Equal(["f2", "f3", "f4"], page.QuerySelectorAll(".facts li").Select(fact => fact.Id));
        Assert.Equal(["1", "2", "3", "3"], page.QuerySelectorAll(".ref").Select(number => number.TextContent).Order());
        Assert.Contains(ferry.Text.Sentence.Text, page.GetElementById("f1")!.TextContent);
        Assert.NotNull(page.QuerySelector("mark.f1"));
        Assert.NotNull(page.QuerySelector("h2.same"));
    }

    [Fact]
    public void Only_the_pages_own_style_and_script_are_allowed()
    {
        var page = Inert.Parse(SummaryPage.Render(SampleSummaries.Ferry, SampleSummaries.Document));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Equal(
            $"default-src 'none'; style-src {Hash(page.QuerySelector("style")!)}; script-src {Hash(page.QuerySelector("script")!)}; base-uri 'none'; form-action 'none'",
            policy
        );
        Assert.Empty(page.QuerySelectorAll("[style],img,iframe,link"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_text(string text)
    {
        var page = Inert.Parse(SummaryPage.Render(SampleSummaries.Hostile(text), text + "\n\n" + SampleSummaries.Document));
        Inert.Check(page, ownScripts: 1);
        var plain =
            OneLine.Of(text).Length == 0 ? text
            : SafeLink.ToPage(text) is null ? "Plain"
            : "https://a.example/";
        Assert.Equal(
            Inert.Parse(SummaryPage.Render(SampleSummaries.Hostile(plain), "Plain")).QuerySelectorAll(".summary *").Length,
            page.QuerySelectorAll(".summary *").Length
        );
    }

    [Fact]
    public void Languages_that_run_from_right_to_left_do_so_each_in_its_pane()
    {
        var ferry = SampleSummaries.Ferry;
        var page = Inert.Parse(SummaryPage.Render(ferry with { Text = ferry.Text with { Language = "ar" } }, SampleSummaries.Document));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal("ltr", page.GetElementById("article")!.GetAttribute("dir"));
    }

    private static IEnumerable<(string Key, IReadOnlyList<Evidence> Evidence)> Claims(Summary summary) =>
        [
            ("s", summary.Text.Sentence.Evidence),
            .. summary.Text.Paragraph.Select((sentence, index) => ($"p{index + 1}", sentence.Evidence)),
            .. summary.KeyFacts.Select(fact => (fact.Id, fact.Evidence)),
        ];

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(IElement element) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
}

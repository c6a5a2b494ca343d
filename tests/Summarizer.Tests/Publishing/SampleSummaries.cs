using System.Security.Cryptography;
using System.Text;
using Summarizer.Grounding;
using Summarizer.Summaries;

namespace Summarizer.Tests.Publishing;

/// <summary>Summaries made by hand, with their document; invented people and places.</summary>
internal static class SampleSummaries
{
    public const string Document = """
        Brindle Bay to rebuild its ferry pier by spring

        Council puts 4.2 million crowns into storm repairs

        BRINDLE BAY: The town council of Brindle Bay voted on Tuesday to rebuild the ferry pier that the January storm tore away. The work will cost 4.2 million crowns and is to end by 15 April.

        "Without the pier our island is a suburb of nowhere," said Mayor Odile Tarn. "We will be back on the water before the puffins are."

        Shipping firm Halvard Lines had asked for a larger berth. The council refused, citing the cost.

        The broken pier on the morning after the storm. Photo: Ines Marrow
        """;

    private static readonly DateTimeOffset Uploaded = new(2026, 3, 4, 9, 30, 0, TimeSpan.Zero);

    public static Summary Ferry { get; } = Of("brindle-bay-0123456789abcdef", Document);

    /// <summary>The ferry article, but every text that a stranger could set is this one.</summary>
    public static Summary Hostile(string text) =>
        Ferry with
        {
            Source = Ferry.Source with { Name = text, Url = text },
            Rights = new Rights(text, text, text),
            Article = Ferry.Article with
            {
                Headline = new PlacedText(text, 0, text.Length),
                Authors = [text],
                Publisher = text,
                Removed = [new RemovedText("comments", text)],
            },
            Text = Ferry.Text with
            {
                Headline = text,
                Sentence = Ferry.Text.Sentence with { Text = text },
                Paragraph = [Ferry.Text.Sentence with { Text = $"{text} again" }, .. Ferry.Text.Paragraph],
                Bullets = [Ferry.Text.Sentence with { Text = text }],
            },
            KeyFacts =
            [
                .. Ferry.KeyFacts.Select(fact => fact with { Claim = $"{text} {fact.Id}", Speaker = text, Who = [text], Where = [text] }),
            ],
            Entities = [new Entity(text, EntityKind.Person, text, text, 1, [text])],
            Topics = [new Topic(text, 0.5)],
            Generation = Ferry.Generation with { Model = text, Fallback = text },
        };

    /// <summary>The ferry article in its own sentences: each claim is its evidence's quote.</summary>
    public static Summary Extract(GenerationMethod method)
    {
        static SummarySentence Quoted(SummarySentence sentence) => sentence with { Text = sentence.Evidence[0].Quote };
        return Ferry with
        {
            Text = Ferry.Text with { Sentence = Quoted(Ferry.Text.Sentence), Paragraph = [.. Ferry.Text.Paragraph.Select(Quoted)] },
            KeyFacts = [.. Ferry.KeyFacts.Select(fact => fact with { Claim = fact.Evidence[0].Quote })],
            Generation = Ferry.Generation with { Method = method, Model = "extractive" },
        };
    }

    public static Summary Of(string id, string document)
    {
        SummarySentence Sentence(string text, params string[] quotes) => new(text, [.. quotes.Select(quote => Find(document, quote))]);
        const string vote = "The town council of Brindle Bay voted on Tuesday to rebuild the ferry pier that the January storm tore away.";
        const string cost = "The work will cost 4.2 million crowns and is to end by 15 April.";
        return new Summary
        {
            Id = id,
            Revision = 1,
            FirstPublished = Uploaded.AddSeconds(8),
            Updated = Uploaded.AddSeconds(8),
            Source = new SourceInfo(
                "ferry.txt",
                "\"0x8D\"",
                Hash(document),
                Encoding.UTF8.GetByteCount(document),
                Uploaded,
                "https://news.brindlebay.example/ferry?a=1&b=2"
            ),
            Rights = new Rights("Brindle Bay Courier", "CC BY 4.0", "Ines Marrow"),
            Article = new ArticleInfo
            {
                Headline = Placed(document, "Brindle Bay to rebuild its ferry pier by spring"),
                Subheadline = Placed(document, "Council puts 4.2 million crowns into storm repairs"),
                Authors = ["Ines Marrow"],
                Publisher = "Brindle Bay Courier",
                Published = new PrintedDate("3 March 2026", "2026-03-03", null, null, "day"),
                Dateline = new PrintedDateline("BRINDLE BAY", "Brindle Bay"),
                Captions = [Placed(document, "The broken pier on the morning after the storm. Photo: Ines Marrow")],
                Language = "en",
                Words = 101,
                ReadingSeconds = 26,
                TextBlob = $"text-{Hash(document)[..16]}.txt",
                TextSha256 = Hash(document),
                Removed = [new RemovedText("comments", "Comments (14)")],
            },
            Text = new SummaryText
            {
                Headline = "Brindle Bay will rebuild its ferry pier",
                Sentence = Sentence("Brindle Bay's council voted to rebuild the ferry pier that the January storm tore away.", vote),
                Paragraph =
                [
                    Sentence("Brindle Bay's council voted on Tuesday to rebuild the ferry pier lost in the January storm.", vote),
                    Sentence("The work is to cost 4.2 million crowns and end by 15 April.", cost),
                    Sentence(
                        "A larger berth that Halvard Lines had asked for was refused.",
                        "had asked for a larger berth. The council refused, citing the cost."
                    ),
                ],
                Bullets = [Sentence("The pier is rebuilt for 4.2 million crowns.", cost)],
                Language = "en",
            },
            KeyFacts =
            [
                Fact(1, "The council voted to rebuild the pier.", FactKind.Decision, Certainty.Stated, Find(document, vote)),
                Fact(2, "The work costs 4.2 million crowns.", FactKind.Figure, Certainty.Planned, Find(document, cost)) with
                {
                    Figures = [new Figure("4.2 million crowns", 4_200_000m, "crowns", "cost of the work")],
                    When = new FactDate("by 15 April", null, "2026-04-15", "day"),
                },
                Fact(
                    3,
                    "Mayor Odile Tarn said the island is \"a suburb of nowhere\" without the pier.",
                    FactKind.Quote,
                    Certainty.Claimed,
                    Find(document, "\"Without the pier our island is a suburb of nowhere,\" said Mayor Odile Tarn.")
                ) with
                {
                    Speaker = "Odile Tarn",
                    Who = ["Odile Tarn"],
                },
                Fact(
                    4,
                    "The council refused Halvard Lines a larger berth.",
                    FactKind.Cause,
                    Certainty.Denied,
                    Find(document, "Shipping firm Halvard Lines had asked for a larger berth."),
                    Find(document, "The council refused, citing the cost.")
                ),
            ],
            Entities =
            [
                new Entity("Odile Tarn", EntityKind.Person, "Mayor", null, 1, ["Tarn"]),
                new Entity("Halvard Lines", EntityKind.Organization, null, null, 1, []),
            ],
            Topics = [new Topic("economy, business and finance", 0.71)],
            Grounding = new GroundingReport(GroundingStatus.Partial, 9, 8, [new DroppedClaims("not in the article", 1)]),
            Generation = new Generation
            {
                Method = GenerationMethod.Model,
                Model = "gpt-4.1-mini",
                PromptVersion = "1",
                Calls = 1,
                Tokens = new TokenCounts(900, 0, 300, 0),
                Milliseconds = 2150,
                Generated = Uploaded.AddSeconds(8),
            },
        };
    }

    private static KeyFact Fact(int number, string claim, FactKind kind, Certainty certainty, params Evidence[] evidence) =>
        new()
        {
            Id = $"f{number}",
            Claim = claim,
            Kind = kind,
            Certainty = certainty,
            Importance = number,
            Evidence = evidence,
        };

    private static Evidence Find(string document, string quote)
    {
        var start = document.IndexOf(quote, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"Not in the document: {quote}")
            : new Evidence(quote, start, start + quote.Length, EvidenceMatch.Exact);
    }

    private static PlacedText Placed(string document, string text) => new(text, Find(document, text).Start, Find(document, text).End);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

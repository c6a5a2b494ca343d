using Summarizer.Articles;
using Summarizer.Summaries;

namespace Summarizer.Tests.Summaries;

/// <summary>One invented article, and proposals about it.</summary>
internal static class Specimen
{
    public const string FirstSentence = "Lendmoor council approved the harbour bridge on Tuesday by 14 votes to 3.";
    public const string SecondSentence = "Mayor Tilda Wrenfield said the crossing would open in 2031.";
    public const string ThirdSentence = "Residents of Cask Row have promised to appeal against the decision.";

    public static Article Article { get; } = Of(FirstSentence, SecondSentence, ThirdSentence);

    public static SourceInfo Source { get; } = new("lendmoor.txt", "\"0x1\"", "ab", 100, null, null);

    /// <summary>So many further sentences, none like another.</summary>
    public static string[] Padding(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(day => $"On day {day} the harbour master of Orle counted {day * 7} boats and wrote the number into his book."),
        ];

    public static Article Of(params string[] paragraphs) =>
        ArticleAssembly.Assemble(
            new ArticleDraft
            {
                Headline = "Bridge wins the day",
                Blocks = [.. paragraphs.Select(text => new DraftBlock(BlockKind.Paragraph, text))],
                Published = new ArticleDate("4 March 2025", new DateOnly(2025, 3, 4), null, null),
                Language = "en",
            },
            UploadHints.None
        );

    public static Proposal Proposal(params string[] quotes) =>
        new()
        {
            Headline = "Lendmoor gets its bridge",
            HeadlinePlaces = [Article.Sentences[0].Range],
            Sentence = new ProposedSentence(quotes[0], [quotes[0]]),
            Paragraph = [.. quotes.Select(quote => new ProposedSentence(quote, [quote]))],
            Bullets = [],
            KeyFacts =
            [
                .. quotes.Select(quote => new ProposedFact
                {
                    Claim = quote,
                    Kind = FactKind.Event,
                    Quotes = [quote],
                }),
            ],
            Language = "en",
            Generation = new Generation
            {
                Method = GenerationMethod.Model,
                Model = "m",
                PromptVersion = "1",
            },
        };
}

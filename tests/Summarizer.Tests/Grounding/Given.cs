using Summarizer.Articles;
using Summarizer.Grounding;
using Summarizer.Grounding.Scores;
using Summarizer.Language;

namespace Summarizer.Tests.Grounding;

/// <summary>Articles as small as a test needs: paragraphs that are given sentence by sentence, so that no splitter decides.</summary>
internal static class Given
{
    /// <summary>What the words of a claim alone tell, before it is held against one sentence.</summary>
    public static double Read(EvidenceIndex index, string claim) =>
        ClaimScore.Of(
            ClaimScore.Join([.. ClaimChecker.Sentences(index, claim).Select(s => SentenceCheck.Of(index, claim, s, null).Signs.Read)])
        );

    public static Article Article(params string[][] paragraphs) => With(null, [], paragraphs);

    public static Article With(string? headline, string[] captions, params string[][] paragraphs)
    {
        var document = new System.Text.StringBuilder();
        TextRange Place(string text, string before)
        {
            document.Append(document.Length > 0 ? before : "").Append(text);
            return new(document.Length - text.Length, document.Length);
        }

        var title = headline is null ? null : new Passage(headline, Place(headline, "\n\n"));
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        foreach (var paragraph in paragraphs)
        {
            var ranges = paragraph.Select((s, i) => Place(s, i == 0 ? "\n\n" : " ")).ToList();
            sentences.AddRange(ranges.Select(r => new Sentence(r, blocks.Count)));
            blocks.Add(new(BlockKind.Paragraph, new(ranges[0].Start, ranges[^1].End)));
        }

        var below = captions.Select(c => new Passage(c, Place(c, "\n\n"))).ToList();
        return new Article
        {
            Document = document.ToString(),
            Headline = title,
            Body = new(blocks[0].Range.Start, blocks[^1].Range.End),
            Blocks = blocks,
            Sentences = sentences,
            Captions = below,
            Language = "en",
            Published = new("3 March 2025", new(2025, 3, 3), null, null),
        };
    }
}

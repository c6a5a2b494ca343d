namespace Summarizer.Articles;

/// <summary>The last look at a draft of any format: bounded, worded, an article.</summary>
internal static class DraftCheck
{
    public const int Characters = 10_000_000;

    /// <exception cref="LimitException">More text than is read.</exception>
    public static ArticleReading Assemble(ArticleDraft draft, UploadHints hints)
    {
        long characters = draft.Blocks.Sum(block => (long)block.Text.Length);
        if (characters > Characters)
        {
            throw new LimitException($"the text has more than {Characters} characters");
        }

        var clean = draft with
        {
            Headline = Clean(draft.Headline),
            Subheadline = Clean(draft.Subheadline),
            Blocks = [.. draft.Blocks.Select(block => block with { Text = Clean(block.Text)! })],
            Captions = [.. draft.Captions.Select(caption => Clean(caption)!)],
        };
        return NotAnArticle.Check(string.Join('\n', clean.Blocks.Select(block => block.Text).Take(Sample)), clean)
            ?? ArticleReading.Of(ArticleAssembly.Assemble(clean, hints));
    }

    private const int Sample = 2_000;

    private static string? Clean(string? text) => text is null ? null : TextLines.Squeeze(TextCleaning.Clean(text).Replace('\n', ' '));
}

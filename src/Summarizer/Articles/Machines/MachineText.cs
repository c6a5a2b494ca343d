using Summarizer.Language;
using Summarizer.Language.Sentences;

namespace Summarizer.Articles.Machines;

/// <summary>
/// Cuts what speaks to machines out of a draft before anything else reads it: no such words are sent to a model, quoted or published. What
/// an article reports of such words stays.
/// </summary>
internal static class MachineText
{
    /// <summary>What <see cref="Cut.Rule"/> says of it.</summary>
    public const string Rule = "instructions";

    /// <summary>A paragraph of more words that opens with words to a machine is not taken for nothing but these.</summary>
    private const int LongestOrder = 150;

    private const int LongestPreview = 80;

    /// <summary>Blocks that follow words to a machine and belong to them.</summary>
    private const int MostFollowing = 4;

    public static ArticleDraft Without(ArticleDraft draft)
    {
        var cuts = new List<Cut>();
        var (blocks, following) = (new List<DraftBlock>(), 0);
        foreach (var block in draft.Blocks)
        {
            var kept = Kept(block.Text, draft.Language ?? "en", isFollowing: following > 0, cuts);
            following = kept.Length < block.Text.Length ? (following == 0 ? MostFollowing : following - 1) : 0;
            if (kept.Length > 0)
            {
                blocks.Add(kept.Length == block.Text.Length ? block : block with { Text = kept });
            }
        }

        var headline = Whole(draft.Headline, cuts);
        // A paragraph that ends in no full stop may have been taken for a sub-headline: what is told before stays.
        var subheadline =
            draft.Subheadline is { } line && Kept(line, draft.Language ?? "en", isFollowing: false, cuts) is { Length: > 0 } told
                ? told
                : null;
        List<string> captions = [.. draft.Captions.Where(caption => Whole(caption, cuts) is not null)];
        List<string> authors = [.. draft.Authors.Where(author => Whole(author, cuts) is not null)];
        var publisher = Whole(draft.Publisher, cuts);
        return cuts.Count == 0
            ? draft
            : draft with
            {
                Headline = headline,
                Subheadline = subheadline,
                Blocks = blocks,
                Captions = captions,
                Authors = authors,
                Publisher = publisher,
                // First, for of too many cuts the last are not told.
                Removed = [.. cuts, .. draft.Removed],
            };
    }

    /// <summary>The text, or null where any of it speaks to machines.</summary>
    public static string? Whole(string? text, List<Cut> cuts)
    {
        if (text is null || !Sentences(text, "en").Any(range => MachineSigns.Of(range.Of(text)) >= MachineSigns.Enough))
        {
            return text;
        }

        Tell(text, cuts);
        return null;
    }

    private static string Kept(string text, string language, bool isFollowing, List<Cut> cuts)
    {
        var sentences = Sentences(text, language);
        var signs = sentences.ConvertAll(range => MachineSigns.Of(range.Of(text)));
        var first = signs.FindIndex(sign => sign >= MachineSigns.Enough);
        if (first < 0 && signs.Sum() >= MachineSigns.Enough && Words(text) <= LongestOrder)
        {
            first = signs.FindIndex(sign => sign > 0);
        }

        if (first < 0 && isFollowing && (signs.Exists(sign => sign > 0) || (sentences.Count > 0 && MachineSigns.IsCommand(text))))
        {
            first = 0;
        }

        if (first < 0)
        {
            return text;
        }

        // What it is told to say follows the order; in a long paragraph the article may go on behind it.
        var last = sentences.Count - 1;
        if (Words(text) > LongestOrder)
        {
            last = first;
            while (last + 1 < sentences.Count && (signs[last + 1] > 0 || MachineSigns.IsCommand(sentences[last + 1].Of(text))))
            {
                last++;
            }
        }

        Tell(text[sentences[first].Start..sentences[last].End], cuts);
        return string.Join(
            ' ',
            new[] { text[..sentences[first].Start].Trim(), text[sentences[last].End..].Trim() }.Where(part => part.Length > 0)
        );
    }

    // Prose ends where a document that imitates ours begins, whatever its first letter is.
    private static List<TextRange> Sentences(string text, string language)
    {
        var sentences = new List<TextRange>();
        foreach (var sentence in SentenceSplitter.Split(text, new TextRange(0, text.Length), language))
        {
            var brace = text.IndexOf('{', sentence.Start, sentence.Length);
            if (brace > sentence.Start && MachineSigns.Of(text[brace..sentence.End]) >= MachineSigns.Enough)
            {
                sentences.Add(new(sentence.Start, brace));
                sentences.Add(new(brace, sentence.End));
            }
            else
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }

    private static int Words(string text) => text.Count(char.IsWhiteSpace) + 1;

    private static void Tell(string text, List<Cut> cuts) =>
        cuts.Add(new Cut(Rule, text.Length <= LongestPreview ? text : text[..(LongestPreview - 1)].TrimEnd() + "…"));
}

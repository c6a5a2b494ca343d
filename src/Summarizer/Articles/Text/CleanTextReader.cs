using System.Text;
using Summarizer.Language;
using Summarizer.Language.Detection;
using Summarizer.Language.Sentences;

namespace Summarizer.Articles;

/// <summary>
/// Reads a text that is an article and nothing else, often in one paragraph: only bylines and datelines that run into its beginning, and sentences that
/// are known boilerplate, are cut. A headline is read only from a text of several lines.
/// </summary>
internal static class CleanTextReader
{
    // Rules that hold for single sentences; a word such as "Share." is left alone.
    private static readonly string[] SentenceRules =
    [
        "related-line",
        "comments",
        "newsletter",
        "copyright",
        "credits",
        "contact",
        "sent-from",
        "cookie-notice",
    ];
    private const int LongestSentence = 30;

    public static ArticleDraft Read(string text, UploadHints hints)
    {
        var lines = TextLines.Of(text);
        if (lines.Count > 2)
        {
            var draft = hints.Title is { } title ? PlainTextReader.ReadBody(text, title, hints.Subtitle) : PlainTextReader.Read(text);
            if (draft.Blocks.Count > 0)
            {
                return draft;
            }
        }

        var cuts = new Cuts();
        var language = LanguageDetector.Detect(text, null);
        var boilerplate = Boilerplate.For(language);
        var blocks = new List<DraftBlock>();
        var credits = TextCredits.None;
        Dateline? dateline = null;
        foreach (var line in lines)
        {
            var paragraph = line.Text;
            if (blocks.Count == 0)
            {
                (paragraph, credits) = LeadJunk.Cut(paragraph, cuts);
                if (DatelineParser.Read(paragraph, language) is { } read && read.Length < paragraph.Length)
                {
                    cuts.Add("dateline", paragraph[..read.Length]);
                    (paragraph, dateline) = (paragraph[read.Length..], read.Dateline);
                }
            }

            paragraph = WithoutBoilerplate(paragraph, language, boilerplate, cuts);
            if (paragraph.Length > 0)
            {
                blocks.Add(new DraftBlock(BlockKind.Paragraph, paragraph));
            }
        }

        return new ArticleDraft
        {
            Blocks = blocks.Count > 0 ? blocks : [new DraftBlock(BlockKind.Paragraph, TextLines.Squeeze(text))],
            Authors = credits.Authors,
            Published = credits.Published,
            Updated = credits.Updated,
            Dateline = dateline,
            Removed = cuts.All,
        };
    }

    private static string WithoutBoilerplate(string paragraph, string language, Boilerplate boilerplate, Cuts cuts)
    {
        var kept = new StringBuilder();
        foreach (var range in SentenceSplitter.Split(paragraph, new TextRange(0, paragraph.Length), language))
        {
            var sentence = range.Of(paragraph);
            var words = TextLine.CountWords(sentence);
            if (words is >= 3 and <= LongestSentence && boilerplate.RuleOf(sentence) is { } rule && SentenceRules.Contains(rule))
            {
                cuts.Add(rule, sentence);
            }
            else
            {
                kept.Append(kept.Length > 0 ? " " : "").Append(sentence);
            }
        }

        return kept.ToString();
    }
}

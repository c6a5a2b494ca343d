using Summarizer.Language;

namespace Summarizer.Articles;

/// <summary>
/// An upload as it was read. Every range refers to <see cref="Document"/>: headline, sub-headline, body and captions, in that
/// order, as one text in UTF-16 code units.
/// </summary>
public sealed record Article
{
    public required string Document { get; init; }

    public Passage? Headline { get; init; }

    public Passage? Subheadline { get; init; }

    /// <summary>Where the body stands; empty only for an article that is nothing but a headline.</summary>
    public required TextRange Body { get; init; }

    /// <summary>The body's paragraphs, subheadings, list items and so on, in order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    public IReadOnlyList<Passage> Captions { get; init; } = [];

    /// <summary>The body's sentences in order; none spans two blocks, none lies in a subheading.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Names alone: no "By", no role, no e-mail address.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    /// <summary>The canonical address, http or https.</summary>
    public string? Url { get; init; }

    public ArticleDate? Published { get; init; }

    public ArticleDate? Updated { get; init; }

    public Dateline? Dateline { get; init; }

    /// <summary>ISO 639-1, or "und" where the text is too short to tell.</summary>
    public required string Language { get; init; }

    /// <summary>The language with its region as the upload declares it ("en-GB"), or <see cref="Language"/>: it tells what 3/4/2022 means.</summary>
    public string Locale
    {
        get => field ?? Language;
        init;
    }

    /// <summary>The share of the upload's text that stands in <see cref="Body"/>, 0..1: what is longer than any article is read up to a bound.</summary>
    public double Read { get; init; } = 1;

    /// <summary>What was cut from the upload, each with the rule that cut it.</summary>
    public IReadOnlyList<Cut> Removed { get; init; } = [];

    public string BodyText => Body.Of(Document);
}

/// <summary>A text and where it stands in the document.</summary>
public sealed record Passage(string Text, TextRange Range);

/// <summary>A piece of the body and where it stands in the document.</summary>
public sealed record Block(BlockKind Kind, TextRange Range);

public enum BlockKind
{
    Paragraph,
    Subheading,
    ListItem,
    Quote,
    TableRow,
}

/// <summary>A sentence of the body: its range in the document and the index of its block in <see cref="Article.Blocks"/>.</summary>
public sealed record Sentence(TextRange Range, int Block);

/// <summary>The place that a report was filed from, as printed ("ISLAMABAD:") and as a name ("Islamabad").</summary>
public sealed record Dateline(string Text, string Place);

/// <summary>A span that was cut: the rule's name, and its first words for a person to recognize it by (at most 80 characters).</summary>
public sealed record Cut(string Rule, string Preview);

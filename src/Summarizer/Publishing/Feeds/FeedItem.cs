using System.Security.Cryptography;
using System.Text;
using Summarizer.Summaries;

namespace Summarizer.Publishing;

/// <summary>
/// A summary as the public may see it: one line for each text, and of the article's own words no more than allowed. It is what
/// <c>days/DATE.json</c> holds and all that feeds, digests and story pages are made of.
/// </summary>
public sealed record FeedItem
{
    public required string Id { get; init; }

    public required int Revision { get; init; }

    /// <summary>When it first entered the feed; never changes.</summary>
    public required DateTimeOffset Entered { get; init; }

    public required DateTimeOffset Updated { get; init; }

    /// <summary>When a fact of it was last corrected; null for never.</summary>
    public DateTimeOffset? Corrected { get; init; }

    public required string Language { get; init; }

    public required string Headline { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Empty where it would only repeat the sentence, or take too many of the article's words.</summary>
    public string Paragraph { get; init; } = "";

    public IReadOnlyList<FeedFact> Facts { get; init; } = [];

    /// <summary>The source's address, http or https; null where none is known.</summary>
    public string? Url { get; init; }

    public string Outlet { get; init; } = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The article's own date, YYYY-MM-DD.</summary>
    public string? ArticlePublished { get; init; }

    /// <summary>"Source: OUTLET, DATE", with rights and credit; empty where none is known.</summary>
    public required string Source { get; init; }

    /// <summary>How it was made.</summary>
    public required string Made { get; init; }

    public GenerationMethod Method { get; init; }

    /// <summary>Minutes to read the whole article.</summary>
    public int Minutes { get; init; } = 1;

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>SHA-256 of the article's text: items that share it are one story.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>What its last revision changed of what was claimed before.</summary>
    public IReadOnlyList<ChangedClaim> Changes { get; init; } = [];

    /// <summary>The same story elsewhere.</summary>
    public IReadOnlyList<FeedSource> Also { get; init; } = [];

    /// <summary>The line to print below it, of all outlets that tell the story.</summary>
    internal string SourceLine => Attribution.Sources(Source, Also, Phrases.For(Language));

    /// <summary>What an e-mail says beyond the sentence: the facts, or the paragraph where there is hardly one.</summary>
    internal (IReadOnlyList<FeedFact> Facts, string Paragraph) Points =>
        Facts.Count < 2 && Paragraph.Length > 0 ? ([], Paragraph) : (Facts, "");

    /// <summary>An IRI that never changes and belongs to no address.</summary>
    public string Iri => IriOf(Id);

    public static string IriOf(string id) =>
        $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16), bigEndian: true)}";

    /// <param name="entered">When it first entered the feed.</param>
    /// <param name="excerptWords">How many of the article's own words the item may hold.</param>
    public static FeedItem From(Summary summary, DateTimeOffset entered, int excerptWords)
    {
        var phrases = Phrases.For(summary.Text.Language);
        var story = PublicText.Of(summary, excerptWords);
        return new FeedItem
        {
            Id = summary.Id,
            Revision = summary.Revision,
            Entered = entered,
            Updated = summary.Updated > entered ? summary.Updated : entered,
            Corrected = summary.Changes is { Changed.Count: > 0 } ? summary.Updated : null,
            Language = summary.Text.Language,
            Headline = Attribution.Headline(summary),
            Sentence = story.Sentence,
            Paragraph = story.Paragraph,
            Facts = story.Facts,
            Url = SafeLink.ToPage(summary.Source.Url),
            Outlet = Attribution.Outlet(summary),
            Authors = [.. summary.Article.Authors.Select(OneLine.Of).Where(name => name.Length > 0)],
            ArticlePublished = Attribution.Day(summary.Article.Published) is null ? null : summary.Article.Published!.Date,
            Source = Attribution.Source(summary, phrases),
            Made = Attribution.Made(summary.Generation, phrases),
            Method = summary.Generation.Method,
            Minutes = Attribution.Minutes(summary),
            Topics = [.. summary.Topics.Select(topic => OneLine.Of(topic.Name)).Where(name => name.Length > 0)],
            TextSha256 = summary.Article.TextSha256,
            Changes = summary.Changes?.Changed ?? [],
        };
    }
}

/// <param name="Note">"claimed", "planned" or "denied" in the item's language; null for what the article states.</param>
/// <param name="Quote">A few of the words that bear it out; null where they'd be too many.</param>
public sealed record FeedFact(string Claim, string? Note, string? Quote);

public sealed record FeedSource(string Id, string Source, string? Url);

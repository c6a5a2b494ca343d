using Summarizer.Language;
using Summarizer.Language.Dates;
using Summarizer.Language.Numbers;

namespace Summarizer.Grounding.Index;

internal enum TermKind
{
    Word,
    Figure,
    Date,
}

/// <summary>One thing that a sentence says, as two sentences are compared: a word, or a figure or date whatever its form.</summary>
/// <param name="Class">None for what tells something; else what it does to the statement.</param>
/// <param name="Before">The preposition that it stands under, as its group; 0 for none.</param>
internal sealed record Term(string Text, string Lemma, TextRange Range, TermKind Kind, WordClass Class, int Before)
{
    public NumberMention? Figure { get; init; }

    public DateMention? Date { get; init; }

    /// <summary>"Hale's": what follows is the owner's, not the owner.</summary>
    public bool IsPossessive { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>Between quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>A mark that parts clauses stands before it.</summary>
    public bool IsAfterMark { get; init; }

    public bool Tells => Class is WordClass.None;

    /// <summary>Of the language's lines of words that may stand for one another, those that it is in.</summary>
    public int[] Groups { get; init; } = [];

    /// <summary>Of the language's pairs of opposites, those that it is in, each twice its number and which of the two it is.</summary>
    public int[] Sides { get; init; } = [];

    /// <summary>What the lexicon knows of an English word.</summary>
    public int[] Senses { get; init; } = [];

    public string[] Opposites { get; init; } = [];
}

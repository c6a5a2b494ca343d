using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Checks;

/// <summary>Why a sentence does not simply say a claim.</summary>
internal enum Fault
{
    /// <summary>A word that it lacks.</summary>
    Missing,
    MissingName,
    MissingFigure,

    /// <summary>Terms in another order.</summary>
    Moved,

    /// <summary>Under another preposition.</summary>
    Governed,

    /// <summary>What is between two terms cannot be left out.</summary>
    Skipped,

    /// <summary>The owner for what is owned.</summary>
    Owner,

    /// <summary>A word that turns, bounds or limits the statement, in one of the two alone.</summary>
    Dropped,
    Added,

    /// <summary>Somebody's words, told as fact.</summary>
    Quoted,

    /// <summary>Two sentences put together where the one has another name, figure or day than the other.</summary>
    Merged,

    /// <summary>Two sentences put together that have nothing in common.</summary>
    Unjoined,
    Unreported,
    Question,
    Pronoun,
    Cause,
    Short,
}

/// <param name="Words">The claim's or the article's words that it is about.</param>
/// <param name="Class">Of what is dropped or added, what it does.</param>
internal sealed record FoundFault(Fault Fault, string Words, WordClass? Class = null);

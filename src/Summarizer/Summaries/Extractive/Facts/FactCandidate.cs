using Summarizer.Language;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>What may become a key fact: a sentence, made to stand alone.</summary>
/// <param name="Range">The words of the article that it is made of.</param>
/// <param name="Words">Its words' place in the sentence's list of words: from, and how many.</param>
/// <param name="RefersBack">It takes up words of the sentence before ("This was the second call …"): they are no repetition.</param>
/// <param name="Quotes">Verbatim words that bear it out, its own first.</param>
internal sealed record FactCandidate(
    int Sentence,
    string Claim,
    TextRange Range,
    (int From, int Count) Words,
    IReadOnlyList<string> Quotes,
    bool RefersBack
)
{
    /// <summary>It can hardly be understood without what came before it.</summary>
    public bool Leans { get; init; }

    /// <summary>It can't be cut to a fact's length.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>A word that joined it to the sentence before was left out.</summary>
    public bool WasLinked { get; init; }

    /// <summary>Whom a pronoun or an office of the sentence was replaced by.</summary>
    public string? Stands { get; init; }

    /// <summary>Without the name that was put into it, it would say nothing alone.</summary>
    public bool IsMended { get; init; }
}

using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>What may become a key fact: a sentence or its main clause, made to stand alone.</summary>
/// <param name="Range">The words of the article that it is made of.</param>
/// <param name="Words">Its words' place in the sentence's list of words: from, and how many.</param>
/// <param name="RefersBack">It takes up words of the sentence before ("This was the second call …"): they are no repetition.</param>
/// <param name="Quotes">Verbatim words that bear it out.</param>
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

    /// <summary>Nothing but somebody's words.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The writer tells it of himself.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whom a pronoun of the sentence was replaced by.</summary>
    public string? Stands { get; init; }
}

namespace Summarizer.Grounding;

/// <summary>Words of the article that bear a claim out: <c>document[Start..End]</c> equals <paramref name="Quote"/>, in UTF-16 code units.</summary>
/// <param name="Quote">Verbatim, as the document has it.</param>
/// <param name="Match">How the quote was found: exact, normalized or aligned.</param>
public sealed record Evidence(string Quote, int Start, int End, EvidenceMatch Match);

public enum EvidenceMatch
{
    Exact,
    Normalized,
    Aligned,
}

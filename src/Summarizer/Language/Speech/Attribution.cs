namespace Summarizer.Language.Speech;

/// <summary>"Khan said", "said the mayor", "according to police": who speaks, and where it says so.</summary>
/// <param name="Speaker">As printed; null for a pronoun that is still to be resolved.</param>
/// <param name="Range">Subject and verb.</param>
/// <param name="Verb">The verb's token, or that of "according".</param>
/// <param name="Inverted">Whether the verb comes first ("said Khan").</param>
internal sealed record Attribution(string? Speaker, TextRange Range, int Verb, bool Inverted)
{
    /// <summary>Whether the speaker is a name, not a description.</summary>
    public bool Named { get; init; }

    public bool According { get; init; }

    /// <summary>A single word that no list of names knows, in a name's place.</summary>
    public bool Unlisted { get; init; }

    /// <summary>What the pronoun stands for is looked for before this place.</summary>
    public int? Pronoun { get; init; }

    /// <summary>Read as a language reads whose verbs stand before their subjects.</summary>
    public bool VerbFirst { get; init; }

    /// <summary>Where the reported clause begins, if the reader knows.</summary>
    public int? Clause { get; init; }
}

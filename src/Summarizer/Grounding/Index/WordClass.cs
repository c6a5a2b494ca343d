namespace Summarizer.Grounding.Index;

/// <summary>What a word does to the statement that it stands in; the names are those of <c>Grounding/words/LANGUAGE.tsv</c>.</summary>
internal enum WordClass
{
    /// <summary>Tells what a sentence is about.</summary>
    None,

    /// <summary>Tells nothing of it.</summary>
    Small,
    Pronoun,
    Preposition,
    Relative,

    /// <summary>Joins clauses.</summary>
    And,
    Cause,
    Negative,
    Doubt,
    Condition,
    Possible,
    Plan,
    Propose,
    Report,
    Allege,
    Nearly,
    Bound,
    Some,
    All,
    Only,
    First,

    /// <summary>Makes another one of a role: "former", "deputy".</summary>
    Modifier,
}

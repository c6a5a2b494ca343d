namespace Summarizer.Grounding.Scores;

/// <summary>What is not alike in a claim and the sentences that come nearest to it.</summary>
internal enum MatchSign
{
    /// <summary>A doubt, condition, plan or proposal of the article's, close before what the claim says without it.</summary>
    TurnedUnreal,

    /// <summary>A "not" of the article's that the claim has not.</summary>
    TurnedNegative,
    TurnedAllege,

    /// <summary>A "not" of the claim's that the article has not.</summary>
    NewNegative,

    /// <summary>"All", "only", "first" of the claim's.</summary>
    NewWhole,
    NewLimit,

    /// <summary>"Some", "almost", "at least" of the article's.</summary>
    LostLimit,

    /// <summary>A name that the sentences have as a pronoun, or whose words they quote.</summary>
    NameKnown,

    /// <summary>A name in whose place the article has another.</summary>
    NameReplaced,
    NameElsewhere,

    /// <summary>The sentence that says most of the claim begins with another name.</summary>
    SubjectReplaced,

    /// <summary>A word that is no verb or adverb.</summary>
    MissingPlain,

    /// <summary>A missing word in whose place the article has nothing.</summary>
    InNoPlace,

    /// <summary>… a wider or narrower word.</summary>
    InPlaceRelated,

    /// <summary>… another of its kind: "north", "south".</summary>
    InPlaceSister,
    InPlaceOpposite,

    /// <summary>A word in whose place the article has a verb or adverb that is nothing like it.</summary>
    VerbReplaced,
    MovedPlain,
    MovedFigure,

    /// <summary>A figure none of whose neighbours stands near it in the article.</summary>
    FigureParted,
    NameParted,
}

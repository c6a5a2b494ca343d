namespace Summarizer.Summaries.Extractive.Overlap;

/// <summary>
/// All that was tuned. The numbers say how many times a word, or a pair of neighbouring words, of the article is to be expected in a
/// summary that a person would write, as an exponent of e; the set of sentences with the best expected overlap is chosen
/// (<see cref="ExpectedOverlap"/>). Fitted on 719 development articles by <c>Summarizer.Benchmarks fit</c>, which prints this list.
/// </summary>
internal sealed record Weights
{
    public static Weights Default { get; } = new();

    /// <summary>A word that tells something (not a function word), before anything is known of it.</summary>
    public double Content { get; init; } = -0.51;

    /// <summary>Its logarithm of how often it stands, whatever its ending.</summary>
    public double Repeated { get; init; } = 1.01;

    /// <summary>The logarithm of 1/n summed over the sentences n it stands in: early words count more.</summary>
    public double Early { get; init; } = 0.70;

    /// <summary>It stands in the first sentence.</summary>
    public double Opening { get; init; } = -0.36;

    /// <summary>The logarithm of this form's share in all its forms.</summary>
    public double Form { get; init; } = 1.06;

    /// <summary>It is capitalized inside a sentence: a name, most often.</summary>
    public double Name { get; init; } = 0.38;

    /// <summary>It begins with a digit.</summary>
    public double Number { get; init; } = 0.63;

    /// <summary>The logarithm of the article's length in sentences: of a long article, less of each word is told.</summary>
    public double Length { get; init; } = -0.01;

    /// <summary>A function word ("the", "of").</summary>
    public double Function { get; init; } = -0.49;

    /// <summary>A function word's logarithm of how often it stands.</summary>
    public double FunctionRepeated { get; init; } = 1.15;

    /// <summary>A function word and the logarithm of the article's length.</summary>
    public double FunctionLength { get; init; } = -0.37;

    /// <summary>A function word and the logarithm of the number of the first sentence it stands in.</summary>
    public double FunctionFirst { get; init; } = -0.01;

    /// <summary>A pair of neighbours, before anything is known of it.</summary>
    public double Pair { get; init; } = -0.37;

    /// <summary>The exponent of the pair's first word, and of its second.</summary>
    public double PairFirst { get; init; } = 0.61;

    public double PairSecond { get; init; } = 0.62;

    /// <summary>The higher of both.</summary>
    public double PairHigher { get; init; } = -0.57;

    /// <summary>The logarithm of 1/n summed over the sentences n that the pair stands in.</summary>
    public double PairEarly { get; init; } = 0.33;

    /// <summary>The pair stands in the first sentence.</summary>
    public double PairOpening { get; init; } = -0.50;

    /// <summary>Its first word is a function word; its second is.</summary>
    public double PairFunctionFirst { get; init; } = -0.50;

    public double PairFunctionSecond { get; init; } = -0.48;

    /// <summary>What a pair that is told again counts beside a word.</summary>
    public double PairShare { get; init; } = 1.81;

    /// <summary>The words of the summary that a person would write; how far it weighs on length (<see cref="ExpectedOverlap"/>).</summary>
    public double ExpectedWords { get; init; } = 15.88;
}

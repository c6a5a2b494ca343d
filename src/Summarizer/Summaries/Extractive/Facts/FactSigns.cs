using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>A sign that a sentence is, or isn't, a fact that a reader can use alone.</summary>
/// <param name="Weight">In logits; fitted by <c>Summarizer.Benchmarks facts --fit</c> to half of the graded articles.</param>
internal sealed record FactSign(string Name, double Weight, Func<FactContext, FactCandidate, double> Of);

/// <summary>All signs of worth. What is true of most good facts comes first, then what is true of those that an editor strikes.</summary>
internal static class FactSigns
{
    public const double Bias = -1.2;

    private const int Short = 9;
    private const double LeadReach = 3;

    public static IReadOnlyList<FactSign> All { get; } =
    [
        new("lead", 0.6, (_, fact) => LeadReach / (LeadReach + fact.Sentence)),
        new("headline", 1.2, (context, fact) => context.Headline.Share(context.Report.Text, Sentence(context, fact).Tokens)),
        new("told", 1.0, (context, fact) => context.Told(fact.Sentence)),
        new(
            "amount",
            0.5,
            (context, fact) => Is(Sentence(context, fact).Numbers.Any(n => FigurePoint.IsAmount(Sentence(context, fact), n)))
        ),
        new("several names", 0.3, (context, fact) => Is(Sentence(context, fact).Names.Count > 1)),
        new("begins with a name", 0.3, (context, fact) => Is(BeginsWithName(Sentence(context, fact), fact))),
        new("main name", 0.2, (context, fact) => Is(Sentence(context, fact).Names.Any(name => name.Text == context.MainName))),
        new("decision or plan", 0.4, (context, fact) => Is(HasCue(context, fact, "decision") || HasCue(context, fact, "planned"))),
        new("opens a paragraph", 0.5, (context, fact) => Is(Sentence(context, fact).OpensBlock)),
        new("is taken up", 0.2, (context, fact) => Is(IsTakenUp(context, fact))),
        new("quoted", -0.8, (context, fact) => QuotedShare(Sentence(context, fact), fact)),
        new("leans", -0.6, (_, fact) => Is(fact.Leans)),
        new("points", -0.4, (context, fact) => Is(BackReferences.Points(context.Report, Sentence(context, fact), fact.Range))),
        new("known subject", -0.9, (context, fact) => Is(IsTakenForKnown(context, fact))),
        new("mended", -0.4, (_, fact) => Is(fact.Stands is not null || fact.WasLinked)),
        new("first or second person", -0.8, (context, fact) => Is(Sentence(context, fact).IsPersonal)),
        new("short", -0.8, (_, fact) => Is(fact.Words.Count < Short)),
        new("no news", -0.5, (context, _) => Is(!context.Report.Kind.TellsNews())),
    ];

    private static bool BeginsWithName(ReportedSentence sentence, FactCandidate fact) =>
        sentence.Names.Any(name => name.Range.Start == fact.Range.Start);

    /// <summary>The next sentence speaks on of what this one tells.</summary>
    private static bool IsTakenUp(FactContext context, FactCandidate fact) =>
        fact.Sentence + 1 < context.Report.Sentences.Count
        && context.Report.Sentences[fact.Sentence + 1].Traits.HasFlag(SentenceTraits.PointsBack);

    private static ReportedSentence Sentence(FactContext context, FactCandidate fact) => context.Report.Sentences[fact.Sentence];

    private static bool HasCue(FactContext context, FactCandidate fact, string cue) => Sentence(context, fact).Cues.Contains(cue);

    private static bool IsTakenForKnown(FactContext context, FactCandidate fact) =>
        fact.Sentence > 0
        && DefiniteSubjects.IsTakenForKnown(context.Report, Sentence(context, fact), fact.Range, word => context.Headline.Holds(word));

    private static double Is(bool holds) => holds ? 1 : 0;

    /// <summary>The share of a claim's text that stands between quotation marks.</summary>
    public static double QuotedShare(ReportedSentence sentence, FactCandidate fact)
    {
        var quoted = 0;
        foreach (var quotation in sentence.Quotations)
        {
            if (quotation is { Direct: true, Unmarked: false })
            {
                quoted += Math.Max(0, Math.Min(quotation.Range.End, fact.Range.End) - Math.Max(quotation.Range.Start, fact.Range.Start));
            }
        }

        return fact.Range.Length == 0 ? 0 : (double)quoted / fact.Range.Length;
    }
}

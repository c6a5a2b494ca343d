using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>A sign that a sentence is, or isn't, a fact that a reader can use alone.</summary>
/// <param name="Weight">In logits; fitted by <c>Summarizer.Benchmarks facts --fit</c> to half of the graded articles.</param>
internal sealed record FactSign(string Name, double Weight, Func<FactContext, FactCandidate, double> Of);

/// <summary>All signs of worth. What is true of most good facts comes first, then what is true of those that an editor strikes.</summary>
internal static class FactSigns
{
    public const double Bias = -1.35;

    /// <summary>In UTF-16 code units: a fact without figure, date or deed that is shorter tells little.</summary>
    private const int Short = 65;

    private const double LeadReach = 3;

    /// <summary>More names than this tell no more.</summary>
    private const double ManyNames = 3;

    private static readonly string[] Cues = ["decision", "planned", "denied", "cause"];

    public static IReadOnlyList<FactSign> All { get; } =
    [
        new("lead", 0.5, (_, fact) => LeadReach / (LeadReach + fact.Sentence)),
        new("headline", 1.0, (context, fact) => context.Headline.Share(context.Report.Text, Sentence(context, fact).Tokens)),
        new("told", 0.8, (context, fact) => context.Told(fact.Sentence)),
        new(
            "amount",
            0.35,
            (context, fact) => Is(Sentence(context, fact).Numbers.Any(n => FigurePoint.IsAmount(Sentence(context, fact), n)))
        ),
        new("central", 0.2, (context, fact) => context.Centrality(fact.Sentence)),
        new("names", 0.6, (context, fact) => Math.Min(ManyNames, Names(context, fact)) / ManyNames),
        new("decision, plan, cause", 0.4, (context, fact) => Is(HasCue(context, fact))),
        new("opens a paragraph", 0.5, (context, fact) => Is(Sentence(context, fact).OpensBlock)),
        new("quoted", -0.6, (context, fact) => QuotedShare(Sentence(context, fact), fact)),
        new("leans", -0.8, (_, fact) => Is(fact.Leans)),
        new("points", -0.4, (context, fact) => Is(BackReferences.Points(context.Report, Sentence(context, fact), fact.Range))),
        new("known subject", -0.9, (context, fact) => Is(IsTakenForKnown(context, fact))),
        new("mended", -0.4, (_, fact) => Is(fact.IsMended)),
        new("first or second person", -0.9, (context, fact) => Is(Sentence(context, fact).IsPersonal)),
        new("short", -0.9, (context, fact) => Is(IsShort(context, fact))),
        new("no news", -0.5, (context, _) => Is(!context.Report.Kind.TellsNews())),
    ];

    /// <summary>Those that the claim itself has.</summary>
    private static int Names(FactContext context, FactCandidate fact) =>
        Sentence(context, fact).Names.Count(name => fact.Claim.Contains(name.Text, StringComparison.Ordinal));

    private static bool IsShort(FactContext context, FactCandidate fact) =>
        fact.Claim.Length < Short
        && !fact.Claim.Any(char.IsDigit)
        && !HasCue(context, fact)
        && !Sentence(context, fact).Dates.Any(date => fact.Range.Contains(date.Range));

    private static ReportedSentence Sentence(FactContext context, FactCandidate fact) => context.Report.Sentences[fact.Sentence];

    private static bool HasCue(FactContext context, FactCandidate fact) => Cues.Any(Sentence(context, fact).Cues.Contains);

    private static bool IsTakenForKnown(FactContext context, FactCandidate fact) =>
        fact.Sentence > 0
        && fact.Stands is null
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

using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Index;

namespace Summarizer.Grounding.Scores;

/// <summary>What of one sentence of a claim is not as the article's sentences say it, counted: what the probability of a verdict hangs on.</summary>
/// <param name="Read">The logit of <see cref="ClaimScore"/>; 0 where the language has no words for it.</param>
internal sealed record VerdictSigns(Said Said, IReadOnlyList<Finding> Findings, double Read, bool IsVerbatim, bool IsOther)
{
    private static readonly WordClass[] Strong =
    [
        WordClass.Negative,
        WordClass.Doubt,
        WordClass.Condition,
        WordClass.Possible,
        WordClass.Plan,
        WordClass.Allege,
    ];

    /// <summary>In the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias",
        "missing",
        "missing-any",
        "missing-name",
        "missing-figure",
        "moved",
        "governed",
        "skipped",
        "merged",
        "dropped-strong",
        "dropped-weak",
        "added-strong",
        "added-weak",
        "unreported",
        "cause",
        "uncited",
        "absent",
        "absent-name",
        "absent-figure",
        "opposite",
        "clean",
        "verbatim",
        "uncited-only",
        "cover",
        "length",
        "sentences",
        "read",
        "other",
        "certain",
        .. Enum.GetNames<FindingKind>(),
        .. Enum.GetNames<MatchSign>(),
        "rare-cover",
        "lost-allege",
        "unreported-tail",
        "quoted",
    ];

    /// <summary>The values of a claim's sentences together: counts are added up to a bound, shares weighed by length, of covers the least.</summary>
    public static double[] Of(IReadOnlyList<VerdictSigns> sentences)
    {
        var terms = (double)Math.Max(1, sentences.Sum(s => s.Telling));
        double Count(int most, Func<VerdictSigns, int> of) => Math.Min(most, sentences.Sum(of));
        double Share(Func<VerdictSigns, int> of) => sentences.Sum(of) / terms;
        double Any(Func<VerdictSigns, bool> has) => sentences.Any(has) ? 1 : 0;
        return
        [
            1,
            Share(s => s.Faults(Fault.Missing)),
            Count(1, s => s.Faults(Fault.Missing)),
            Count(3, s => s.Faults(Fault.MissingName)),
            Count(3, s => s.Faults(Fault.MissingFigure)),
            Count(3, s => s.Faults(Fault.Moved)),
            Count(3, s => s.Faults(Fault.Governed)),
            Count(2, s => s.Faults(Fault.Skipped)),
            Count(2, s => s.Faults(Fault.Merged) + s.Faults(Fault.Unjoined)),
            Count(2, s => s.Classes(Fault.Dropped, strong: true)),
            Count(2, s => s.Classes(Fault.Dropped, strong: false)),
            Count(2, s => s.Classes(Fault.Added, strong: true)),
            Count(2, s => s.Classes(Fault.Added, strong: false)),
            Count(1, s => s.Faults(Fault.Unreported) + s.Faults(Fault.Quoted)),
            Count(1, s => s.Faults(Fault.Cause)),
            Share(s => s.Said.Uncited.Count),
            Share(s => s.Said.Absent.Count),
            Count(2, s => s.Said.Absent.Count(t => t.Kind is TermKind.Word && t.IsCapital)),
            Count(2, s => s.Said.Absent.Count(t => t.Kind is not TermKind.Word)),
            Count(2, s => s.Said.Opposites),
            sentences.All(s => s.Said.Match is not null && s.Said.Faults.Count == 0) ? 1 : 0,
            sentences.All(s => s.IsVerbatim) ? 1 : 0,
            Any(s => !s.Said.IsCited),
            sentences.Min(s => s.Said.Match?.Cover ?? 0),
            Math.Log(terms),
            Math.Min(3, sentences.Count - 1),
            sentences[0].IsOther ? 0 : ClaimScore.Join([.. sentences.Select(s => s.Read)]),
            sentences[0].IsOther ? 1 : 0,
            Any(s => s.Findings.Any(f => f.IsCertain)),
            .. Enum.GetValues<FindingKind>().Select(kind => Any(s => s.Findings.Any(f => f.Kind == kind))),
            .. Enum.GetValues<MatchSign>().Select(sign => Math.Min(3, sentences.Sum(s => s.Said.Signs?.Values[(int)sign] ?? 0))),
            sentences.Min(s => s.Said.Signs?.RareCover ?? 0),
            Any(s =>
                s.Said.Faults.Any(f => f is { Fault: Fault.Dropped, Class: WordClass.Allege or WordClass.Doubt or WordClass.Condition })
            ),
            Any(s => s.Said.Faults.Any(f => f.Fault is Fault.Unreported) && s.Said.IsReportedBehind),
            Any(s => s.Faults(Fault.Quoted) > 0),
        ];
    }

    private int Telling => Said.Match?.Telling.Count ?? 1;

    private int Faults(Fault fault) => Said.Faults.Count(f => f.Fault == fault);

    private int Classes(Fault fault, bool strong) =>
        Said.Faults.Count(f => f.Fault == fault && (f.Class is { } c && Strong.Contains(c)) == strong);
}

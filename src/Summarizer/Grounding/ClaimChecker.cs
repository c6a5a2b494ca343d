using Summarizer.Articles;
using Summarizer.Language;

namespace Summarizer.Grounding;

/// <summary>Tells whether an article bears a claim out, and if not, why in words that an editor understands.</summary>
public static class ClaimChecker
{
    public static Verdict Check(Article article, string claim) => Check(new EvidenceIndex(article), claim);

    /// <param name="claim">One or more sentences; the claim is as good as its weakest.</param>
    public static Verdict Check(EvidenceIndex index, string claim)
    {
        var verdicts = Sentences(index, claim).ConvertAll(s => CheckSentence(index, claim, s));
        return verdicts.Count switch
        {
            0 => new(false, 0, [], "the claim has no words", []),
            1 => verdicts[0],
            _ => Join(verdicts),
        };
    }

    // "(Reuters)" before a claim is no part of it, as it is none of an article's body.
    internal static List<TextRange> Sentences(EvidenceIndex index, string claim)
    {
        var start = DatelineParser.Read(claim, index.Article.Language) is { Dateline: null } agency ? agency.Length : 0;
        return
        [
            .. SentenceSplitter
                .Split(claim, new(start, claim.Length), index.Article.Language)
                .Where(s => s.Of(claim).Any(char.IsLetterOrDigit)),
        ];
    }

    /// <summary>The logit at which a verbatim sentence counts among others.</summary>
    internal const double Verbatim = 4;

    internal static Verdict CheckSentence(EvidenceIndex index, string claim, TextRange sentence)
    {
        if (IsVerbatim(index, sentence.Of(claim)) is { } evidence)
        {
            return new(true, 1, [evidence], null, []);
        }

        var (measures, signs, findings, passage) = Measure(index, claim, sentence);
        var score = ClaimScore.Of(
            index.Article.Language is "en" or "und"
                ? ClaimScore.Logit(measures, signs, findings)
                : ClaimScore.LogitByChecks(measures, findings)
        );
        var supported = score >= ClaimScore.Threshold;
        var reason =
            supported ? null
            : findings.Count > 0 ? Reason(findings)
            : WordingReason.Of(index, new(index, claim, sentence), passage);
        return new(supported, score, Evidence(index, passage), reason, findings);
    }

    internal static (ClaimMeasures Measures, ClaimSigns Signs, IReadOnlyList<Finding> Findings, ClaimPassage? Passage) Measure(
        EvidenceIndex index,
        string claim,
        TextRange sentence
    )
    {
        var (text, passage) = PrintedFigures.Of(index, claim, sentence);
        IReadOnlyList<Finding> findings = [];
        IReadOnlySet<int> told = new HashSet<int>();
        var context = passage is null ? null : new ClaimContext(index, text, passage);
        if (context is not null && Voice.Turned(context) is { } turned)
        {
            text = new ClaimText(index, turned, new(0, turned.Length));
            passage = ClaimPassage.Of(index.Table, text);
            context = passage is null ? null : new ClaimContext(index, text, passage);
        }

        if (context is not null)
        {
            told = FigureCheck.Told(context);
            findings =
            [
                .. FigureCheck.Of(context),
                .. DateCheck.Of(context),
                .. NameCheck.Of(context),
                .. RoleCheck.Of(context),
                .. QuoteCheck.Of(context),
                .. SpeakerCheck.Of(context),
                .. PolarityCheck.Of(context),
                .. OppositeCheck.Of(context),
                .. WordingCheck.Of(context),
            ];
        }

        return (ClaimMeasures.Of(index, text, passage, told), ClaimSigns.Of(index, text, context, told), findings, passage);
    }

    // A whole sentence or more of the article's own words is borne out by definition; a part may leave out who says so, or a "not".
    private static Evidence? IsVerbatim(EvidenceIndex index, string claim) =>
        index.Find(claim) is { Match: not EvidenceMatch.Aligned } found && index.IsWhole(new(found.Start, found.End)) ? found : null;

    // One reason a kind; a changed word is told only where no check knows better what it is, and no fault is told twice.
    private static string Reason(IReadOnlyList<Finding> findings)
    {
        var plain = findings.Where(f => f.Kind is not (FindingKind.Wording or FindingKind.Opposite or FindingKind.Polarity)).ToList();
        var told =
            plain.Count > 0
                ? plain
                : findings.Where(f => f.Kind is not FindingKind.Wording || findings.All(o => o.Kind is FindingKind.Wording)).ToList();
        return string.Join(
            "; ",
            told.Where(f => !told.Exists(o => o.Kind != f.Kind && f.Kind is FindingKind.Name && Tells(o, f)))
                .DistinctBy(f => f.Kind)
                .Select(f => f.Reason)
                .Distinct()
        );
    }

    // "…, not April 2019" of a date, "…, not Berg" of a speaker: the name in it is no fault of its own.
    private static bool Tells(Finding finding, Finding name) =>
        name.Reason.Split(", not ") is [_, var instead]
        && finding.Reason.Split(", not ") is [_, var other]
        && other.StartsWith(instead, StringComparison.Ordinal);

    private static IReadOnlyList<Evidence> Evidence(EvidenceIndex index, ClaimPassage? passage)
    {
        if (passage is null)
        {
            return [];
        }

        var stretches = passage.Stretches.Select(i => index.Table.Stretches[i].Range).ToList();
        var window = new TextRange(stretches.Take(passage.Window).Min(r => r.Start), stretches.Take(passage.Window).Max(r => r.End));
        return [index.At(window, EvidenceMatch.Aligned), .. stretches.Skip(passage.Window).Select(r => index.At(r, EvidenceMatch.Aligned))];
    }

    private static Verdict Join(List<Verdict> verdicts)
    {
        var reasons = verdicts.Select(v => v.Reason).OfType<string>().Distinct().ToList();
        var score = ClaimScore.Of(ClaimScore.Join(verdicts.ConvertAll(v => Math.Min(Math.Log(v.Score / (1 - v.Score)), Verbatim))));
        var supported = score >= ClaimScore.Threshold;
        return new(
            supported,
            score,
            [.. verdicts.SelectMany(v => v.Evidence).DistinctBy(e => e.Start)],
            supported ? null
                : reasons.Count > 0 ? string.Join("; ", reasons)
                : "none of its sentences is close enough to what the article says",
            [.. verdicts.SelectMany(v => v.Findings)]
        );
    }
}

using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Scores;
using Summarizer.Language;

namespace Summarizer.Grounding;

/// <summary>One sentence of a claim: its verdict, and what its part in the claim's score hangs on.</summary>
internal sealed record SentenceCheck(Verdict Verdict, VerdictSigns Signs)
{
    /// <summary>The logit at which a verbatim sentence counts among others.</summary>
    public const double Verbatim = 4;

    // What the sentences cited for it say in other words is borne out from this probability on.
    private const double Sure = 0.82;

    private const string Uncited = "the sentences cited for it do not say this";

    public static SentenceCheck Of(EvidenceIndex index, string claim, TextRange sentence, IReadOnlyList<TextRange>? cited)
    {
        var language = index.Article.Language;
        var said = Said.Of(index, claim, sentence, cited);
        var isOther = language is not ("en" or "und");
        if (VerbatimOf(index, sentence.Of(claim)) is { } evidence)
        {
            var isCited = cited is null || cited.Any(place => place.Overlaps(new(evidence.Start, evidence.End)));
            return new(
                new(isCited ? VerdictKind.BorneOut : VerdictKind.Open, 0, [evidence], isCited ? null : Uncited, [])
                {
                    IsVerbatim = isCited,
                },
                new(said, [], Verbatim, isCited, isOther)
            );
        }

        var (measures, signs, doubts, passage) = Measure(index, claim, sentence);
        var findings = Certain(
            // Who does what to whom is only told where the sentence has nearly all that the claim says.
            [.. doubts.Where(f => f.Kind is not FindingKind.Swap || said.Match?.Missing.Count() is not > 1)],
            CertainTurn.Of(said, claim, index.Article.Document, language)
        );
        var read = isOther ? ClaimScore.LogitByChecks(measures, findings) : ClaimScore.Logit(measures, signs, findings);
        var text = new ClaimSentence(index, claim, sentence);
        var isVerbatim =
            findings.Count == 0
            && !said.Faults.Any(f => f.Class is not null || f.Fault is Fault.Question or Fault.Quoted)
            && NearVerbatim.IsSaid(index, text, cited);
        var kind =
            findings.Any(f => f.IsCertain) ? VerdictKind.Contradicted
            : isVerbatim || (IsUndoubted(findings) && (said.IsWhole(language) || IsLikely())) ? VerdictKind.BorneOut
            : VerdictKind.Open;
        var reason =
            kind is VerdictKind.BorneOut ? null
            : kind is VerdictKind.Contradicted ? Reasons.Of([.. findings.Where(f => f.IsCertain)])
            : findings.Count > 0 ? Reasons.Of(findings)
            : said.Doubt() ?? WordingReason.Of(index, text, passage);
        return new(
            new(kind, 0, EvidenceOf(index, said, passage), reason, findings) { IsVerbatim = isVerbatim },
            new(said, findings, read, isVerbatim, isOther)
        );

        bool IsLikely() =>
            cited is not null
            && (said.Cited ?? said).IsSaidOtherwise(language)
            && VerdictScore.Of(VerdictSigns.Of([new(said, findings, read, false, isOther)]), isGiven: true) >= Sure;
    }

    // How a thing is said is read better by the sentence that says it.
    private static bool IsUndoubted(IReadOnlyList<Finding> findings) =>
        findings.All(f => f.Kind is FindingKind.Polarity or FindingKind.Certainty or FindingKind.Wording);

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
            text = new ClaimSentence(index, turned, new(0, turned.Length));
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

    // A check's own words for the same thing stand; only they were not sure.
    private static List<Finding> Certain(List<Finding> findings, Finding? turn)
    {
        if (turn is not null)
        {
            var same = findings.FindIndex(f =>
                f.Kind == turn.Kind || (turn.Kind is FindingKind.Polarity && f.Kind is FindingKind.Opposite)
            );
            if (same < 0)
            {
                findings.Add(turn);
            }
            else
            {
                findings[same] = findings[same] with { IsCertain = true };
            }
        }

        return findings;
    }

    // A whole sentence or more of the article's own words is borne out by definition; a part may leave out who says so, or a "not".
    private static Evidence? VerbatimOf(EvidenceIndex index, string claim) =>
        index.Find(claim) is { Match: not EvidenceMatch.Aligned } found && index.IsWhole(new(found.Start, found.End)) ? found : null;

    private static IReadOnlyList<Evidence> EvidenceOf(EvidenceIndex index, Said said, ClaimPassage? passage)
    {
        if (said.Match is { } match && said.Faults.Count == 0)
        {
            return [.. match.Stretches.Select(i => index.At(index.Table.Stretches[i].Range, EvidenceMatch.Aligned))];
        }

        if (passage is null)
        {
            return [];
        }

        var stretches = passage.Stretches.Select(i => index.Table.Stretches[i].Range).ToList();
        var window = new TextRange(stretches.Take(passage.Window).Min(r => r.Start), stretches.Take(passage.Window).Max(r => r.End));
        return [index.At(window, EvidenceMatch.Aligned), .. stretches.Skip(passage.Window).Select(r => index.At(r, EvidenceMatch.Aligned))];
    }
}

using Summarizer.Articles;
using Summarizer.Grounding.Checks;
using Summarizer.Grounding.Scores;
using Summarizer.Language;
using Summarizer.Language.Sentences;

namespace Summarizer.Grounding;

/// <summary>Tells whether an article bears a claim out, contradicts it or leaves it open, and why in words that an editor understands.</summary>
public static class ClaimChecker
{
    /// <summary>The logit at which a verbatim sentence counts among others.</summary>
    internal const double Verbatim = 4;

    public static Verdict Check(Article article, string claim) => Check(new EvidenceIndex(article), claim);

    /// <param name="claim">One or more sentences; the claim is as good as its weakest.</param>
    /// <param name="cited">
    /// Places of the document that were given for the claim: it is held against the sentences there first, and what only others bear out
    /// is open at best. Null where none were given.
    /// </param>
    public static Verdict Check(EvidenceIndex index, string claim, IReadOnlyList<TextRange>? cited = null)
    {
        var verdicts = Sentences(index, claim).ConvertAll(s => CheckSentence(index, claim, s, cited));
        return verdicts.Count switch
        {
            0 => new(VerdictKind.Open, 0, [], "the claim has no words", []),
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

    internal static Verdict CheckSentence(EvidenceIndex index, string claim, TextRange sentence, IReadOnlyList<TextRange>? cited = null)
    {
        if (IsVerbatim(index, sentence.Of(claim)) is { } evidence)
        {
            var isCited = cited is null || cited.Any(place => place.Overlaps(new(evidence.Start, evidence.End)));
            return new(
                isCited ? VerdictKind.BorneOut : VerdictKind.Open,
                1,
                [evidence],
                isCited ? null : "the sentences cited for it do not say this",
                []
            )
            {
                IsVerbatim = isCited,
            };
        }

        var (measures, signs, findings, passage) = Measure(index, claim, sentence);
        var score = ClaimScore.Of(
            index.Article.Language is "en" or "und"
                ? ClaimScore.Logit(measures, signs, findings)
                : ClaimScore.LogitByChecks(measures, findings)
        );
        var text = new ClaimSentence(index, claim, sentence);
        var kind =
            findings.Any(f => f.IsCertain) ? VerdictKind.Contradicted
            : findings.Count == 0 && NearVerbatim.IsSaid(index, text, cited) ? VerdictKind.BorneOut
            : VerdictKind.Open;
        var reason =
            kind is VerdictKind.BorneOut ? null
            : findings.Count > 0 ? Reasons.Of(findings)
            : WordingReason.Of(index, text, passage);
        return new(kind, score, Evidence(index, passage), reason, findings) { IsVerbatim = kind is VerdictKind.BorneOut };
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

    // A whole sentence or more of the article's own words is borne out by definition; a part may leave out who says so, or a "not".
    private static Evidence? IsVerbatim(EvidenceIndex index, string claim) =>
        index.Find(claim) is { Match: not EvidenceMatch.Aligned } found && index.IsWhole(new(found.Start, found.End)) ? found : null;

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
        var kind =
            verdicts.Exists(v => v.Kind is VerdictKind.Contradicted) ? VerdictKind.Contradicted
            : verdicts.TrueForAll(v => v.Supported) ? VerdictKind.BorneOut
            : VerdictKind.Open;
        return new(
            kind,
            ClaimScore.Of(ClaimScore.Join(verdicts.ConvertAll(v => Math.Min(Math.Log(v.Score / (1 - v.Score)), Verbatim)))),
            [.. verdicts.SelectMany(v => v.Evidence).DistinctBy(e => e.Start)],
            kind is VerdictKind.BorneOut ? null : string.Join("; ", reasons),
            [.. verdicts.SelectMany(v => v.Findings)]
        )
        {
            IsVerbatim = verdicts.TrueForAll(v => v.IsVerbatim),
        };
    }
}

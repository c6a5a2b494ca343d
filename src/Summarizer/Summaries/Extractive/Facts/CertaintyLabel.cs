using Summarizer.Language.Dates;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>How certain a fact is told, where one reading alone fits.</summary>
internal static class CertaintyLabel
{
    public static Certainty? Of(
        ArticleReport report,
        ReportedSentence sentence,
        FactCandidate candidate,
        string? speaker,
        DateMention? when
    )
    {
        var cues = sentence.Cues;
        var reserve = Phrases.For("reserve", report.Language);
        var unsaid = Phrases.For("unsaid", report.Language);
        var future = Phrases.For("future", report.Language);
        var (isSaid, isReserved, isToCome) = (false, false, false);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.IsWord && candidate.Range.Contains(token.Range))
            {
                isSaid |=
                    SayingWords.AreSaying(report.Language, token.Span(report.Text)) && unsaid.At(report.Text, sentence.Tokens, i) == 0;
                isReserved |= reserve.At(report.Text, sentence.Tokens, i) > 0;
                // "a fair that is expected to draw 900 guests" was closed for all that.
                isToCome |=
                    future.At(report.Text, sentence.Tokens, i) > 0
                    && (report.Language != "en" || MainClause.Holds(report.Text, sentence.Tokens, i));
            }
        }

        var isPlanned = cues.Contains("planned") && !cues.Contains("unreal");
        if (cues.Contains("denied"))
        {
            return Certainty.Denied;
        }

        if (speaker is not null)
        {
            // What somebody says is planned is both.
            return isPlanned ? null : Certainty.Claimed;
        }

        if (isSaid || cues.Contains("hedged") || sentence.Quotations.Count > 0)
        {
            return null;
        }

        if (isPlanned)
        {
            return isReserved || cues.Contains("condition") ? null : Certainty.Planned;
        }

        // An opinion states much that nobody else would; where no list of a language's words is, nothing is known.
        return
            isReserved
            || isToCome
            || !report.Kind.TellsNews()
            || sentence.IsPersonal
            || cues.Contains("would")
            || !HasLists(report.Language)
            || (report.Published is { } day && sentence.Dates.Any(date => date.To > day))
            ? null
            : Certainty.Stated;
    }

    private static bool HasLists(string language) => LanguageWords.Of("reserve", language).Any();
}

using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;
using Summarizer.Summaries.Extractive.Claims;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Standing;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Facts;

/// <summary>Makes of each sentence that tells something a claim that can stand alone, or none.</summary>
internal static class FactCandidates
{
    /// <summary>A claim that can't be cut to so many words is none.</summary>
    public const int MostWords = 30;

    private const int FewestWords = 5;

    /// <summary>"“We are glad,” said Ada Holm.": a shorter remark is no fact.</summary>
    private const int FewestQuoted = 9;

    public static List<FactCandidate> Of(ArticleReport report, ArticleSentences sentences, CancellationToken cancellationToken)
    {
        var antecedents = new Antecedents(report);
        var candidates = new List<FactCandidate>();
        for (var i = 0; i < report.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = report.Sentences[i];
            var candidate =
                report.Text[sentence.Range.Start] == '[' ? null
                : sentence.Answer is { } answer ? InterviewAnswers.Of(report, i, answer, sentences.Traits[i])
                : IsSpeechAlone(sentence) ? null
                : sentences.IsTelling(i) ? Of(report, i, antecedents)
                : null;
            if (candidate is not null)
            {
                candidates.Add(candidate);
            }
        }

        return candidates;
    }

    /// <summary>All of it stands within somebody's quotation: nobody in it says who speaks.</summary>
    private static bool IsSpeechAlone(ReportedSentence sentence) =>
        sentence.Quotations.Any(quotation =>
            quotation is { Direct: true, Unmarked: false }
            && sentence.Tokens.All(token => token.Kind == TokenKind.Punctuation || quotation.Range.Contains(token.Range))
        );

    private static FactCandidate? Of(ArticleReport report, int index, Antecedents antecedents)
    {
        var sentence = report.Sentences[index];
        var apposition = Appositions.Subject(report, sentence);
        var (start, skipped) = apposition is var (person, before) ? (person.Start, before) : LinkingWords.After(report, sentence);
        var claim = new TextRange(start, sentence.Range.End);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && claim.Contains(token.Range));
        if (
            words < FewestWords
            || (words < FewestQuoted && sentence.Quotations.Any(quotation => quotation.Direct && quotation.Range.Overlaps(claim)))
        )
        {
            return null;
        }

        List<string> quotes = [claim.Of(report.Text)];
        List<(TextRange Range, string Words)> changes = apposition is var (subject, _)
            ? [(new TextRange(subject.End, subject.End + 1), "")]
            : [];
        var (refersBack, stands) = (false, default(string));
        if (antecedents.Of(index) is var (pronoun, known) && start == sentence.Range.Start)
        {
            (stands, changes) = (known, [(pronoun, ClaimText.Capitalized(known))]);
            quotes.Add(report.Sentences[index - 1].Range.Of(report.Text));
        }
        else if (PointsBack(report, sentence, start))
        {
            if (!TellsWhich(report, index))
            {
                return null;
            }

            refersBack = true;
        }
        else if (apposition is null && NamedSpeaker.Speaker(report, index, claim) is var (he, name, naming))
        {
            (stands, changes) = (name, [(he, name)]);
            quotes.Add(naming);
        }

        var cuts = Shortening.Of(report, sentence, claim);
        changes = [.. changes, .. ArabicJoins.Changes(report, sentence, claim), .. cuts.Select(cut => (cut, ""))];
        return new FactCandidate(index, ClaimText.Write(report, sentence, claim, changes), claim, (skipped, words), quotes, refersBack)
        {
            Leans =
                !refersBack
                && stands is null
                && (
                    BackReferences.Leans(report, sentence, claim)
                    || sentence.IsPersonal
                    || (index > 0 && DefiniteSubjects.BeginsTold(report, sentence, claim))
                ),
            IsTooLong = words - cuts.Sum(cut => Count(sentence, cut)) > MostWords,
            WasLinked = skipped > 0,
            Stands = stands,
        };
    }

    private static int Count(ReportedSentence sentence, TextRange range) =>
        sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && range.Contains(token.Range));

    private static bool PointsBack(ArticleReport report, ReportedSentence sentence, int start) =>
        sentence.Tokens.FirstOrDefault(token => token.Start >= start && token.Kind != TokenKind.Punctuation) is var first
        && OpeningWords.KindOf(first.Span(report.Text), report.Language) is not (null or "adverb");

    /// <summary>"This was the second call between the two in four months": what it points at is named again in the sentence itself.</summary>
    private static bool TellsWhich(ArticleReport report, int index)
    {
        var sentence = report.Sentences[index];
        return index > 0
            && sentence.Numbers.Count > 0
            && OpeningWords.KindOf(sentence.Tokens[0].Span(report.Text), report.Language) is "pronoun" or "neuter"
            && FunctionWords.Contains(report.Language, sentence.Tokens[1].Span(report.Text))
            && sentence
                .Tokens.Skip(2)
                .Take(6)
                .Any(token =>
                    token.IsWord
                    && token.Range.Length > 3
                    && !FunctionWords.Contains(report.Language, token.Span(report.Text))
                    && report.Sentences[index - 1].Tokens.Any(other => other.Is(report.Text, token.Of(report.Text)))
                );
    }
}

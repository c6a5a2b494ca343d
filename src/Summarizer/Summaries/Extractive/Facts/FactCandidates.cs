using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Speech;
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
                : (sentence.Answer ?? Speech(sentence)) is { } speech ? InterviewAnswers.Of(report, i, speech, sentences.Traits[i])
                : sentences.IsTelling(i) ? Of(report, i, antecedents)
                : null;
            if (candidate is not null)
            {
                candidates.Add(candidate);
            }
        }

        return candidates;
    }

    /// <summary>The quotation that all of it stands in: nobody in it says who speaks.</summary>
    private static Quotation? Speech(ReportedSentence sentence) =>
        sentence.Quotations.FirstOrDefault(quotation =>
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
        if (start == sentence.Range.Start && antecedents.Of(index) is var (opening, known, place))
        {
            (stands, changes) = (known, [(opening, ClaimText.Capitalized(known))]);
            quotes.Add(report.Sentences[place].Range.Of(report.Text));
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
        var named = changes.Sum(change => Count(change.Words) - Count(change.Range.Of(report.Text)));
        var told = new TextRange(Left(sentence, claim, cuts).First().Start, claim.End);
        changes = [.. changes, .. ArabicJoins.Changes(report, sentence, claim), .. cuts.Select(cut => (cut, ""))];
        return new FactCandidate(index, ClaimText.Write(report, sentence, claim, changes), told, (skipped, words), quotes, refersBack)
        {
            Leans =
                !refersBack
                && stands is null
                && (
                    BackReferences.Leans(report, sentence, told, cuts)
                    || sentence.IsPersonal
                    || (index > 0 && DefiniteSubjects.BeginsTold(report, sentence, told))
                ),
            IsTooLong = Shortening.Words(report.Text, Left(sentence, claim, cuts)) + named > MostWords,
            WasLinked = skipped > 0,
            Stands = stands,
            IsMended = stands is not null && PointsBack(report, sentence, start),
        };
    }

    private static int Count(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<Token> Left(ReportedSentence sentence, TextRange claim, List<TextRange> cuts) =>
        sentence.Tokens.Where(token => claim.Contains(token.Range) && !cuts.Exists(cut => cut.Contains(token.Range)));

    private static bool PointsBack(ArticleReport report, ReportedSentence sentence, int start)
    {
        var first = 0;
        while (
            first < sentence.Tokens.Count && (sentence.Tokens[first].Start < start || sentence.Tokens[first].Kind == TokenKind.Punctuation)
        )
        {
            first++;
        }

        return first < sentence.Tokens.Count
            && OpeningWords.KindOf(sentence.Tokens[first].Span(report.Text), report.Language) is not (null or "adverb")
            && Phrases.For("now", report.Language).At(report.Text, sentence.Tokens, first) == 0
            && Phrases.For("unlinked", report.Language).At(report.Text, sentence.Tokens, first) == 0;
    }

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

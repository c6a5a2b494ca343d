using Summarizer.Language;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Summaries.Extractive;

/// <summary>Makes of each sentence that tells something a claim that can stand alone, or none.</summary>
internal static class FactCandidates
{
    private const int FewestWords = 5;

    /// <summary>"“We are glad,” said Ada Holm.": a shorter remark is no fact.</summary>
    private const int FewestQuoted = 9;

    private const int MostWords = 60;
    private const int FewestFacts = 5;

    /// <param name="first">The sentence that tells the story alone: always one of them, if it can be told.</param>
    public static List<FactCandidate> Of(ArticleReport report, ArticleSentences sentences, int first, CancellationToken cancellationToken)
    {
        var antecedents = new Antecedents(report);
        var trivia = Phrases.For("trivia", report.Language);
        var candidates = new List<FactCandidate>();
        for (var i = 0; i < report.Sentences.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = report.Sentences[i];
            var candidate =
                trivia.StandIn(report.Text, sentence.Tokens) || report.Text[sentence.Range.Start] == '[' ? null
                : sentence.Answer is { } answer ? Answered.Of(report, i, answer, sentences.Traits[i])
                : Spoken.Around(sentence) is not null ? Spoken.Of(report, i)
                : sentences.IsTelling(i) ? Of(report, i, antecedents)
                : null;
            if (candidate is not null)
            {
                candidates.Add(candidate);
            }
        }

        // Of what leans on its neighbours, no more than an article without five other facts needs; the same of an unnamed writer's
        // own life, unless the article tells of little else.
        var personal = candidates
            .Where(candidate => FirstPerson.Speaks(report, candidate))
            .Select(candidate => candidate.Sentence)
            .ToHashSet();
        var isPersonal = personal.Count * 2 > candidates.Count;
        var standing = candidates.FindAll(candidate =>
            !candidate.Leans && !FactWorth.IsFeeling(report, candidate) && (isPersonal || !personal.Contains(candidate.Sentence))
        );
        var told = standing.Count >= FewestFacts ? standing : candidates.FindAll(candidate => !candidate.Leans);
        told = told.Count >= FewestFacts ? told : candidates;
        var kept = told.Select(candidate => candidate.Sentence).Append(first).ToHashSet();
        return
        [
            .. candidates
                .Where(candidate => kept.Contains(candidate.Sentence))
                .Select(candidate => personal.Contains(candidate.Sentence) ? Personal(report, candidate) : candidate),
        ];
    }

    /// <summary>In quotation marks after the writer's name, where it is known.</summary>
    private static FactCandidate Personal(ArticleReport report, FactCandidate candidate) =>
        candidate with
        {
            IsPersonal = true,
            Claim =
                report.Author is null || candidate.Claim.AsSpan().IndexOfAny('"', '“') >= 0
                    ? candidate.Claim
                    : $"{report.Author}: “{candidate.Claim}”",
        };

    private static FactCandidate? Of(ArticleReport report, int index, Antecedents antecedents)
    {
        var sentence = report.Sentences[index];
        var end = ClauseCutter.End(report.Text, sentence.Range, sentence.Tokens, sentence.Reports);
        var apposition = Appositions.Subject(report, sentence);
        var (start, skipped) = apposition is var (person, before) ? (person.Start, before) : Linkers.After(report, sentence);
        var claim = new TextRange(start, end);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && claim.Contains(token.Range));
        if (
            words is < FewestWords or > MostWords
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
        else if (apposition is null && Attributed.Speaker(report, index, claim) is var (he, name, naming))
        {
            (stands, changes) = (name, [(he, name)]);
            quotes.Add(naming);
        }

        changes = [.. changes, .. Joined.Changes(report, sentence, claim)];
        return new FactCandidate(
            index,
            ClaimText.Write(report, sentence, claim, changes, end < sentence.Range.End),
            claim,
            (skipped, words),
            quotes,
            refersBack
        )
        {
            Leans =
                !refersBack
                && stands is null
                && (Leaning.Leans(report, sentence, claim) || (index > 0 && References.BeginsTold(report, sentence, claim))),
            Stands = stands,
        };
    }

    private static bool PointsBack(ArticleReport report, ReportedSentence sentence, int start) =>
        sentence.Tokens.FirstOrDefault(token => token.Start >= start && token.Kind != TokenKind.Punctuation) is var first
        && Openers.KindOf(first.Span(report.Text), report.Language) is not null;

    /// <summary>"This was the second call between the two in four months": what it points at is named again in the sentence itself.</summary>
    private static bool TellsWhich(ArticleReport report, int index)
    {
        var sentence = report.Sentences[index];
        return index > 0
            && sentence.Numbers.Count > 0
            && Openers.KindOf(sentence.Tokens[0].Span(report.Text), report.Language) is "pronoun" or "neuter"
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

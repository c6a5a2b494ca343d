using Summarizer.Language;

namespace Summarizer.Summaries.Extractive;

/// <summary>Makes of each sentence that tells something a claim that can stand alone, or none.</summary>
internal static class FactCandidates
{
    private const int FewestWords = 5;
    private const int MostWords = 60;
    private const int FewestFacts = 5;

    public static List<FactCandidate> Of(ArticleReport report, ArticleSentences sentences)
    {
        var antecedents = new Antecedents(report);
        var candidates = new List<FactCandidate>();
        for (var i = 0; i < report.Sentences.Count; i++)
        {
            var candidate = report.Sentences[i].Answer is { } answer ? Answered.Of(report, i, answer, sentences.Traits[i])
                : sentences.IsTelling(i) ? Of(report, i, antecedents) : null;
            if (candidate is not null)
            {
                candidates.Add(candidate);
            }
        }

        // An article that tells of its writer throughout would have no facts without "I", a short one few that lean on nothing.
        var spoken = candidates.FindAll(candidate => !FirstPerson.Speaks(report, candidate));
        var told = spoken.Count >= FewestFacts ? spoken : candidates;
        var standing = told.FindAll(candidate => !candidate.Leans);
        return standing.Count >= FewestFacts ? standing : told;
    }

    private static FactCandidate? Of(ArticleReport report, int index, Antecedents antecedents)
    {
        var sentence = report.Sentences[index];
        var end = ClauseCutter.End(report.Text, sentence.Range, sentence.Tokens, sentence.Reports);
        var apposition = Appositions.Subject(report, sentence);
        var (start, skipped) = apposition is var (person, before) ? (person.Start, before) : AfterConnective(report, sentence);
        var claim = new TextRange(start, end);
        var words = sentence.Tokens.Count(token => token.Kind != TokenKind.Punctuation && claim.Contains(token.Range));
        if (words is < FewestWords or > MostWords)
        {
            return null;
        }

        string[] quotes = [claim.Of(report.Text)];
        var text = Capitalized(apposition is null ? quotes[0] : quotes[0].Remove(apposition.Value.Person.Length, 1)) + (end < sentence.Range.End ? "." : "");
        if (antecedents.Of(index) is var (pronoun, stands) && start == sentence.Range.Start)
        {
            text = Capitalized(stands) + text[pronoun.Length..];
            quotes = [.. quotes, report.Sentences[index - 1].Range.Of(report.Text)];
        }
        else if (apposition is null && Attributed.Speaker(report, index, claim) is var (he, name, naming) && !PointsBack(report, sentence, start))
        {
            text = text.Remove(he.Start - start, he.Length).Insert(he.Start - start, name);
            quotes = [.. quotes, naming];
        }
        else if (PointsBack(report, sentence, start))
        {
            return TellsWhich(report, index) ? new FactCandidate(index, text, claim, (skipped, words), quotes, RefersBack: true) : null;
        }

        return new FactCandidate(index, text, claim, (skipped, words), quotes, RefersBack: false)
        {
            Leans = quotes.Length == 1 && (Leaning.Leans(report, sentence, claim) || (index > 0 && References.BeginsTold(report, sentence, claim))),
        };
    }

    /// <summary>"But critics say …" tells the same without its "But".</summary>
    private static (int Start, int Skipped) AfterConnective(ArticleReport report, ReportedSentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count < 3 || Openers.KindOf(tokens[0].Span(report.Text), report.Language) != "connective")
        {
            return (sentence.Range.Start, 0);
        }

        return (tokens[tokens[1].Is(report.Text, ',') ? 2 : 1].Start, 1);
    }

    private static bool PointsBack(ArticleReport report, ReportedSentence sentence, int start) =>
        sentence.Tokens.FirstOrDefault(token => token.Start >= start && token.Kind != TokenKind.Punctuation) is var first
        && Openers.KindOf(first.Span(report.Text), report.Language) is not null;

    /// <summary>"This was the second call between the two in four months": what it points at is named again in the sentence itself.</summary>
    private static bool TellsWhich(ArticleReport report, int index)
    {
        var sentence = report.Sentences[index];
        return index > 0 && sentence.Numbers.Count > 0
            && Openers.KindOf(sentence.Tokens[0].Span(report.Text), report.Language) is "pronoun" or "neuter"
            && sentence.Tokens.Skip(2).Take(6).Any(token => token.IsWord && token.Range.Length > 3
                && !FunctionWords.Contains(report.Language, token.Span(report.Text))
                && report.Sentences[index - 1].Tokens.Any(other => other.Is(report.Text, token.Of(report.Text))));
    }

    private static string Capitalized(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}

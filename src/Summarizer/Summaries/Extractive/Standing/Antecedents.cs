using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>
/// Whom a sentence's opening "He" or "It" stands for, as far as that is certain: the one who speaks in the sentence before, or the one
/// person it begins with. Anything less certain stays open, and the sentence is then no fact of its own.
/// </summary>
internal sealed class Antecedents
{
    /// <summary>A subject stands near its sentence's beginning, in UTF-16 code units.</summary>
    private const int Near = 40;

    private readonly ArticleReport report;
    private readonly string?[] subjects;

    public Antecedents(ArticleReport report)
    {
        this.report = report;
        subjects = new string?[report.Sentences.Count];
        for (var i = 0; i < subjects.Length; i++)
        {
            subjects[i] = Opener(i) is not null && i > 0 ? subjects[i - 1] : report.Sentences[i].Speaker ?? Person(report.Sentences[i]);
        }
    }

    /// <summary>The pronoun that opens a sentence and the words it stands for; null where there is none or it isn't certain.</summary>
    public (TextRange Pronoun, string Stands)? Of(int sentence)
    {
        if (
            sentence == 0
            || Opener(sentence) is not var (pronoun, kind)
            || subjects[sentence - 1] is not { } subject
            || report.Sentences[sentence - 1].HasManySpeakers
        )
        {
            return null;
        }

        var person = !report.IsOther(subject);
        var fits =
            kind == "person"
                ? person && Agrees(report.Text, pronoun, subject)
                : !person && report.Sentences[sentence].Reports && Speaks(report.Sentences[sentence]);
        return fits ? (pronoun, subject) : null;
    }

    private (TextRange Pronoun, string Kind)? Opener(int sentence)
    {
        var tokens = report.Sentences[sentence].Tokens;
        if (report.Language == "en" && BackReferences.AgeAlone(report.Text, report.Sentences[sentence].Range) is { } epithet)
        {
            return (epithet, "person");
        }

        return tokens.Count > 1 && OpeningWords.KindOf(tokens[0].Span(report.Text), report.Language) is { } kind and ("person" or "neuter")
            ? (tokens[0].Range, kind)
            : null;
    }

    /// <summary>"It said …", not "It has become clear, said the bank".</summary>
    private bool Speaks(ReportedSentence sentence) =>
        report.Language != "en" || NameLists.SaidVerbs.Has(sentence.Tokens[1].Span(report.Text));

    /// <summary>"He" is no Susan and no crowd: "A lot of the runners said …. He …".</summary>
    private bool Agrees(string text, TextRange pronoun, string subject)
    {
        if (report.Language == "en" && text.AsSpan(pronoun.Start, pronoun.Length).Equals("They", StringComparison.OrdinalIgnoreCase))
        {
            return subject.EndsWith('s')
                || subject.EndsWith("police", StringComparison.OrdinalIgnoreCase)
                || subject.Contains(" and ", StringComparison.Ordinal);
        }

        var gender = text.AsSpan(pronoun.Start, pronoun.Length) switch
        {
            "He" => "he",
            "She" => "she",
            _ => null,
        };
        return report.Language != "en"
            || gender is null
            || (Genders.MayBe(subject, gender) && (report.IsPerson(subject) || Speakers.IsPerson(subject)));
    }

    private static string? Person(ReportedSentence sentence) =>
        sentence.Names.Count > 0
        && sentence.Names[0].Kind == NameKind.Person
        && sentence.Names[0].Range.Start - sentence.Range.Start < Near
        && sentence.Names.Count(name => name.Kind == NameKind.Person) == 1
            ? sentence.Names[0].Text
            : null;
}

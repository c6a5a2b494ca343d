using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;
using Summarizer.Summaries.Extractive.Words;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>
/// Whom the words that open a sentence stand for, as far as that is certain: "He" or "It" for the one who speaks in the sentence before, or the
/// one person it begins with; "The mayor" for the one who bears that office, or the one person just spoken of. Anything less certain stays
/// open, and the sentence is then no fact of its own.
/// </summary>
internal sealed class Antecedents
{
    /// <summary>A subject stands near its sentence's beginning, in UTF-16 code units.</summary>
    private const int Near = 40;

    private readonly ArticleReport report;
    private readonly OfficeHolders offices;
    private readonly string?[] subjects;

    public Antecedents(ArticleReport report)
    {
        this.report = report;
        offices = new OfficeHolders(report);
        subjects = new string?[report.Sentences.Count];
        for (var i = 0; i < subjects.Length; i++)
        {
            var sentence = report.Sentences[i];
            subjects[i] =
                i > 0 && (Opener(i) is not null || GoesOn(sentence)) ? subjects[i - 1]
                : offices.Of(i) is { } holder ? holder.Name
                : sentence.Speaker ?? Person(sentence);
        }
    }

    /// <summary>The words that open a sentence, and whom they stand for; null where there are none or it isn't certain.</summary>
    public Referent? Of(int sentence)
    {
        if (offices.Of(sentence) is { } holder)
        {
            return holder;
        }

        if (sentence > 0 && Document(sentence) is { } document)
        {
            return document;
        }

        if (sentence == 0 || subjects[sentence - 1] is not { } subject || report.Sentences[sentence - 1].HasManySpeakers)
        {
            return null;
        }

        if (Opener(sentence) is not var (pronoun, kind))
        {
            return offices.Spoken(sentence, subject) is { } spoken ? new Referent(spoken, offices.FullName(subject), sentence - 1) : null;
        }

        var person = !report.IsOther(subject);
        var fits = kind switch
        {
            "person" => person && Agrees(report.Text, pronoun, subject),
            "possessive" => person && report.IsPerson(subject) && Agrees(report.Text, pronoun, subject),
            _ => !person && report.Sentences[sentence].Reports && Speaks(report.Sentences[sentence]),
        };
        var name = person ? offices.FullName(subject) : subject;
        return fits ? new Referent(pronoun, kind == "possessive" ? name + "'s" : name, sentence - 1) : null;
    }

    private (TextRange Pronoun, string Kind)? Opener(int sentence)
    {
        var tokens = report.Sentences[sentence].Tokens;
        if (report.Language == "en" && BackReferences.AgeAlone(report.Text, report.Sentences[sentence].Range) is { } epithet)
        {
            return (epithet, "person");
        }

        if (tokens.Count < 2)
        {
            return null;
        }

        return OpeningWords.KindOf(tokens[0].Span(report.Text), report.Language) is { } kind and ("person" or "neuter")
                ? (tokens[0].Range, kind)
            : Phrases.For("possessive", report.Language).Holds(tokens[0].Span(report.Text)) ? (tokens[0].Range, "possessive")
            : null;
    }

    /// <summary>"It says that …" behind a sentence that tells of one report, letter or the like.</summary>
    private Referent? Document(int sentence)
    {
        if (Opener(sentence) is not var (pronoun, kind) || kind != "neuter" || !Speaks(report.Sentences[sentence]))
        {
            return null;
        }

        var nouns = Phrases.For("document", report.Language);
        var named = report
            .Sentences[sentence - 1]
            .Tokens.Where(token => token.IsWord && nouns.Holds(token.Span(report.Text)))
            .Select(token => token.Of(report.Text))
            .ToList();
        return named is [var noun] ? new Referent(pronoun, "The " + noun, sentence - 1) : null;
    }

    /// <summary>A German verb form that goes on telling what somebody said ("Der Preis habe …"), and nobody is named who says it.</summary>
    private bool GoesOn(ReportedSentence sentence) =>
        sentence.Speaker is null && Phrases.For("reported", report.Language).AnyIn(report.Text, sentence.Tokens);

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
            "He" or "His" => "he",
            "She" or "Her" => "she",
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

/// <param name="Words">What stands for somebody.</param>
/// <param name="Name">Whom, as another sentence names them.</param>
/// <param name="Naming">That sentence.</param>
internal readonly record struct Referent(TextRange Words, string Name, int Naming);

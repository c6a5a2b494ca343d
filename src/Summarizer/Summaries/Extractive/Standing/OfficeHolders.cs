using Summarizer.Language;
using Summarizer.Language.Names;
using Summarizer.Language.Speech;
using Summarizer.Summaries.Extractive.Reports;

namespace Summarizer.Summaries.Extractive.Standing;

/// <summary>
/// Whom an office that opens a sentence stands for: "The prime minister" the one person whom the article gives that office, "The two leaders" the
/// two whom it first names together. English alone; elsewhere nobody is found.
/// </summary>
internal sealed class OfficeHolders
{
    /// <summary>So many words of an office behind "The".</summary>
    private const int LongestOffice = 3;

    private readonly ArticleReport report;
    private readonly List<(string Office, string Name, int First)> holders = [];
    private readonly (string Names, int First)? pair;

    public OfficeHolders(ArticleReport report)
    {
        this.report = report;
        if (report.Language != "en")
        {
            return;
        }

        for (var i = 0; i < report.Sentences.Count; i++)
        {
            var people = report.Sentences[i].Names.Where(name => name.Kind == NameKind.Person).ToList();
            holders.AddRange(people.Where(person => person.Role is not null).Select(person => (person.Role!, FullName(person.Text), i)));
            pair ??= people is [var one, var other] && AreJoined(one, other) ? ($"{one.Text} and {other.Text}", i) : null;
        }
    }

    /// <summary>The one holder of the office that opens a sentence, or the pair.</summary>
    public Referent? Of(int sentence)
    {
        if (Opening(sentence) is not var (words, office))
        {
            return null;
        }

        var phrase = office.Of(report.Text);
        if (phrase.StartsWith("two ", StringComparison.OrdinalIgnoreCase) || report.Text[words.Start] is 'B' or 'b')
        {
            return pair is var (names, first) && first < sentence && IsPlural(phrase) ? new Referent(words, names, first) : null;
        }

        var bearers = holders.FindAll(holder => Ends(holder.Office, phrase));
        return bearers.Count > 0 && bearers[0].First < sentence && bearers.TrueForAll(holder => holder.Name == bearers[0].Name)
            ? new Referent(words, bearers[0].Name, bearers[0].First)
            : null;
    }

    /// <summary>The words "The professor" where the one person of the sentence before may be that and nobody is known by the office; null elsewhere.</summary>
    public TextRange? Spoken(int sentence, string person) =>
        Opening(sentence) is var (words, office)
        && office.Of(report.Text) is var phrase
        && PersonNouns.Has(phrase)
        && PersonNouns.Gender(phrase) is var gender
        && report.IsPerson(person)
        && (gender is null || Genders.MayBe(person, gender))
        && !holders.Exists(holder => holder.Name != person && Ends(holder.Office, phrase))
        && report.Sentences[sentence - 1].Names.All(name => name.Kind != NameKind.Person || name.Text == person)
            ? words
            : null;

    /// <summary>"The prime minister" and the words of the office, where nothing behind them says which is meant.</summary>
    private (TextRange Words, TextRange Office)? Opening(int sentence)
    {
        var (text, tokens) = (report.Text, report.Sentences[sentence].Tokens);
        if (report.Language != "en" || tokens.Count < 3 || !(tokens[0].Is(text, "the") || tokens[0].Is(text, "both")))
        {
            return null;
        }

        for (var last = 1; last <= LongestOffice && last + 1 < tokens.Count && tokens[last].IsWord; last++)
        {
            var office = new TextRange(tokens[1].Start, tokens[last].End);
            var noun = tokens[last].Span(text);
            if (PersonNouns.Has(noun) || (noun.EndsWith("s") && PersonNouns.Has(noun[..^1])))
            {
                var next = tokens[last + 1];
                return
                    next.Is(text, ',')
                    || (
                        next.IsWord
                        && !next.StartsUpper(text)
                        && !DefiniteSubjects.SaysWhich(next, text)
                        && next.Start > tokens[last].End
                        && !PersonNouns.Has(next.Span(text))
                    )
                    ? (new TextRange(tokens[0].Start, tokens[last].End), office)
                    : null;
            }
        }

        return null;
    }

    /// <summary>"Khan" is "Imran Khan" where only one person is.</summary>
    public string FullName(string name)
    {
        var full = report
            .Names.Where(other => other.Kind == NameKind.Person && other.Text.Split(' ').Contains(name))
            .Select(other => other.Text)
            .Distinct()
            .ToList();
        return full is [var one] ? one : name;
    }

    /// <summary>"Prime Minister A and President B": nothing but an "and" and offices between them.</summary>
    private bool AreJoined(NameMention one, NameMention other)
    {
        var between = report.Text[one.Range.End..other.Range.Start];
        return between.StartsWith(" and ", StringComparison.Ordinal) && between.Trim().Count(c => c == ' ') <= LongestOffice;
    }

    private static bool IsPlural(string phrase) => phrase.EndsWith('s') && PersonNouns.Has(phrase.AsSpan(0, phrase.Length - 1));

    /// <summary>"Russian President" is "the president" too.</summary>
    private static bool Ends(string office, string phrase) =>
        office.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (office.Length == phrase.Length || office[office.Length - phrase.Length - 1] == ' ');
}

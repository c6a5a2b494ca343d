using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>The people of an article in the order in which it speaks of them outside quotations: whom "he" and "she" mean.</summary>
internal sealed class PersonFocus
{
    /// <summary>Nobody means by "he" whom so many were named after.</summary>
    private const int Farthest = 400;

    private readonly Genders genders = new();
    private readonly Offices offices = new();
    private readonly List<Mention> mentions = [];
    private readonly Dictionary<int, string?> pronouns = [];
    private readonly List<(int Position, string Names)> pairs = [];
    private int sentences;

    /// <param name="Rank">3 for who speaks, 2 for who comes first in the sentence, 1 for another, 0 for the owner of what is spoken of.</param>
    private readonly record struct Mention(int Sentence, int Position, string Name, string? Role, int Rank);

    private int Earliest => Math.Max(0, mentions.Count - Farthest);

    /// <summary>Whom a pronoun means that the text read so far has outside quotations; null if it doesn't say.</summary>
    public string? Of(int pronoun) => pronouns.GetValueOrDefault(pronoun);

    /// <summary>The latest "Ann and Bo Vale" before a place who do something: "they".</summary>
    public (int Position, string Names)? Pair(int position) =>
        pairs.FindLastIndex(pair => pair.Position < position) is >= 0 and var at ? pairs[at] : null;

    /// <summary>Whether a person of this name or description may be "he" or "she".</summary>
    public bool Fits(string name, string? gender) => genders.Fits(name, gender);

    public void Read(SpeechParagraph paragraph, IReadOnlyList<Attribution> attributions)
    {
        foreach (var name in paragraph.Names)
        {
            if (name.Kind == NameKind.Person)
            {
                genders.Note(paragraph.Text, name);
                offices.Note(paragraph, name);
            }
        }

        var (sentence, said) = (-1, 0);
        for (var i = 0; i < paragraph.Count; i++)
        {
            if (paragraph.IsQuoted(i))
            {
                continue;
            }

            var start = paragraph.Tokens[i].Start;
            while (sentence + 1 < paragraph.Sentences.Count && paragraph.Sentences[sentence + 1].Start <= start)
            {
                (sentence, sentences) = (sentence + 1, sentences + 1);
                Introduce(paragraph, i);
            }

            // A caption without its full stop ran into the next sentence.
            sentences +=
                paragraph.Span(i) is "But" or "However" or "Meanwhile" && paragraph.Name(i) is null && paragraph.IsWord(i - 1) ? 1 : 0;

            while (said < attributions.Count && attributions[said].Range.End <= start)
            {
                said++;
            }

            Attribution? attribution = said < attributions.Count && attributions[said].Range.Contains(start) ? attributions[said] : null;
            if (paragraph.Name(i) is { Kind: NameKind.Person } name)
            {
                if (name.Range.Start == start)
                {
                    Note(paragraph, i, name, attribution);
                    if (SpeakerPhrase.JoinedFrom(paragraph, i, name) is { } joined && !IsObject(paragraph, joined))
                    {
                        pairs.Add((start, paragraph.Text[paragraph.Tokens[joined].Start..name.Range.End]));
                    }
                }
            }
            else if (paragraph.Tokens[i].IsNumber && paragraph.IsLower && SpeakerPhrase.Aged(paragraph, i) is { } aged)
            {
                mentions.Add(new Mention(sentences, start, aged, null, 2));
            }
            else if (paragraph.Span(i) is "he" or "He" or "she" or "She")
            {
                var person = Spoken(
                    start,
                    paragraph.Span(i) is "he" or "He" ? "he" : "she",
                    attribution?.Pronoun == start
                        && paragraph.Span(attribution.Verb) is "added" or "adds" or "continued" or "continues" or "concluded" or "concludes"
                );
                pronouns[start] = person;
                if (person is not null)
                {
                    mentions.Add(new Mention(sentences, start, person, null, attribution?.Pronoun == start ? 3 : 2));
                }
            }

            if (
                attribution is { Named: false, Pronoun: null, Speaker: { } described }
                && start == paragraph.Tokens[attribution.Verb].Start
                && (attribution.Unlisted || PersonNouns.Has(described))
            )
            {
                mentions.Add(new Mention(sentences, start, Known(described, start), null, paragraph.Span(i) is "asked" or "asks" ? 2 : 3));
            }
            else if (
                attribution is { Named: true, Speaker: { } apart }
                && start == paragraph.Tokens[attribution.Verb].Start
                && paragraph.Names.Any(one => one.Kind == NameKind.Person && one.Text == apart && !attribution.Range.Contains(one.Range))
            )
            {
                mentions.Add(new Mention(sentences, start, apart, null, paragraph.Span(i) is "asked" or "asks" ? 2 : 3));
            }
        }
    }

    private void Note(SpeechParagraph paragraph, int at, NameMention name, Attribution? attribution)
    {
        var first = IsFirst();
        var owner = SpeakerPhrase.IsOwner(paragraph.Text, name);
        // "Reed asked Vale": Vale answers.
        var asked = attribution is not null && paragraph.Span(attribution.Verb) is "asked" or "asks";
        var rank =
            asked ? 2
            : paragraph.Span(at - 1) is "asked" or "asks" ? 3
            : attribution is { Named: true } && attribution.Speaker == name.Text && !attribution.According ? 3
            : owner ? 0
            : first && !IsObject(paragraph, at) ? 2
            : 1;
        mentions.Add(new Mention(sentences, name.Range.Start, name.Text, name.Role, rank));
        if (owner)
        {
            var noun = at;
            while (noun < paragraph.Count && paragraph.Tokens[noun].Start < name.Range.End + 2)
            {
                noun++;
            }

            if (
                paragraph.IsWord(noun)
                && char.IsLower(paragraph.Span(noun)[0])
                && PersonNouns.Has(paragraph.Span(noun))
                && paragraph.Name(noun + 1) is null
                && !(paragraph.Span(noun + 1) is "," && paragraph.Name(noun + 2) is { Kind: NameKind.Person })
            )
            {
                mentions.Add(new Mention(sentences, name.Range.Start, paragraph.Between(at, noun), null, first ? 2 : 1));
            }
        }
    }

    private bool IsFirst()
    {
        for (var i = mentions.Count - 1; i >= Earliest && mentions[i].Sentence == sentences; i--)
        {
            if (mentions[i].Rank >= 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>After a preposition or a verb's "to" stands no subject.</summary>
    private static bool IsObject(SpeechParagraph paragraph, int at)
    {
        var before = at - 1;
        while (
            before >= 0
            && at - before < 5
            && (
                NameLists.Honorifics.Has(paragraph.Span(before))
                || NameLists.Roles.Has(paragraph.Span(before))
                || paragraph.Span(before) is "." or "the" or "former"
            )
        )
        {
            before--;
        }

        return paragraph.Span(before)
            is "of"
                or "for"
                or "with"
                or "to"
                or "from"
                or "by"
                or "against"
                or "about"
                or "on"
                or "at"
                or "in"
                or "like"
                or "between";
    }

    /// <summary>"A former classmate of Vale's said": a sentence that begins with somebody who has no name yet.</summary>
    private void Introduce(SpeechParagraph paragraph, int at)
    {
        if (paragraph.Span(at) is not ("A" or "An" or "One" or "Another"))
        {
            return;
        }

        for (var i = at + 1; i - at < 5 && paragraph.IsWord(i) && paragraph.Name(i) is not { Kind: NameKind.Person }; i++)
        {
            if (
                (PersonNouns.Has(paragraph.Span(i)) || (paragraph.Span(i + 1) is "," && paragraph.Span(i + 2) is "who"))
                && !(
                    paragraph.IsWord(i + 1)
                    && (PersonNouns.Has(paragraph.Span(i + 1)) || paragraph.Name(i + 1) is { Kind: NameKind.Person })
                )
            )
            {
                mentions.Add(new Mention(sentences, paragraph.Tokens[at].Start, paragraph.Between(at, i), null, 2));
                return;
            }
        }
    }

    /// <summary>"The producer" is the producer that was named.</summary>
    private string Known(string described, int position)
    {
        if (described.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            var noun = described.AsSpan(described.LastIndexOf(' ') + 1);
            for (var i = mentions.Count - 1; i >= Earliest; i--)
            {
                if (mentions[i].Role is { } role && role.AsSpan().EndsWith(noun, StringComparison.OrdinalIgnoreCase))
                {
                    return mentions[i].Name;
                }
            }

            if (offices.Of(noun) is { } holder)
            {
                return holder;
            }
        }

        // "The woman" is a woman whom the text spoke of before.
        return
            described.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            && PersonNouns.IsGeneral(described)
            && Meant(position, PersonNouns.Gender(described), 2) is { } person
            && genders.AreSure(person, PersonNouns.Gender(described))
            ? person
            : described;
    }

    /// <summary>Who adds something is whoever spoke.</summary>
    private string? Spoken(int position, string gender, bool adds) =>
        (adds ? Meant(position, gender, 3) : null) ?? Meant(position, gender, 0);

    /// <summary>In the latest sentence that has somebody who fits, whoever speaks or comes first.</summary>
    private string? Meant(int position, string? gender, int least)
    {
        Mention? best = null;
        for (var i = mentions.Count - 1; i >= Earliest; i--)
        {
            var mention = mentions[i];
            if (best is { } found && mention.Sentence != found.Sentence)
            {
                break;
            }

            if (
                mention.Position < position
                && mention.Rank >= least
                && (best is null || mention.Rank >= best.Value.Rank)
                && genders.Fits(mention.Name, gender)
            )
            {
                best = mention;
            }
        }

        return best?.Name;
    }
}

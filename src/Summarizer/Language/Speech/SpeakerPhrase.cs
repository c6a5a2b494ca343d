using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>The phrase that names a speaker: its name, its beginning, and what stands between commas after it.</summary>
internal static class SpeakerPhrase
{
    private const int MostAppositions = 4;

    /// <summary>A person in the phrase, else an organization or place that is its head: "a spokesman for Acme" stays as printed.</summary>
    public static string? Name(SpeechParagraph paragraph, int first, int last, bool inverted)
    {
        var names = Enumerable.Range(first, last - first + 1).Select(paragraph.Name).OfType<NameMention>().Distinct().ToList();
        var people = names
            .Where(name =>
                name.Kind == NameKind.Person
                && !(IsOwner(paragraph.Text, name) && name.Range.End < paragraph.Tokens[last].Start)
                && IsHead(paragraph, name, last)
            )
            .ToList();
        if (people.Count > 0)
        {
            return (inverted ? people[0] : people[^1]).Text;
        }

        var head = inverted
            ? names.FirstOrDefault(name => name.Range.Start <= paragraph.Tokens[Math.Min(first + 1, last)].Start)
            : names.LastOrDefault(name => name.Range.End >= paragraph.Tokens[last].End);
        var alone =
            head is not null
            && (
                inverted
                    ? head.Range.End >= paragraph.Tokens[last].End
                    : head.Range.Start <= paragraph.Tokens[Math.Min(first + 1, last)].Start
            );
        return alone ? head!.Text : null;
    }

    /// <summary>The person whose name begins an apposition: "Vale's lawyer, Bo Reed, said".</summary>
    public static NameMention? Apposed(SpeechParagraph paragraph, int before, int last)
    {
        var first = before + 2;
        while (
            first < last
            && paragraph.Name(first) is null
            && (
                NameLists.Honorifics.Has(paragraph.Span(first))
                || NameLists.Roles.Has(paragraph.Span(first))
                || paragraph.Span(first) is "."
            )
        )
        {
            first++;
        }

        return
            first < last
            && paragraph.Name(first) is { Kind: NameKind.Person } name
            && paragraph.Tokens[first].Start == name.Range.Start
            && (
                name.Range.End == paragraph.Tokens[last].Start
                || !char.IsLetter(paragraph.Text[Math.Min(name.Range.End, paragraph.Text.Length - 1)])
            )
            && !IsOwner(paragraph.Text, name)
            ? name
            : null;
    }

    /// <summary>"the Vale spokeswoman" is not Vale.</summary>
    private static bool IsHead(SpeechParagraph paragraph, NameMention name, int last)
    {
        var next = last;
        while (next >= 0 && paragraph.Tokens[next].Start >= name.Range.End)
        {
            next--;
        }

        return next >= last
            || !paragraph.IsWord(next + 1)
            || !(
                NameLists.Roles.Has(paragraph.Span(next + 1))
                || NameLists.OrganizationNouns.Has(paragraph.Span(next + 1))
                || Speakers.IsNoun(paragraph.Span(next + 1))
            );
    }

    /// <summary>"It rained but Vale left": the name after the link is a clause's subject.</summary>
    public static bool FollowsLink(SpeechParagraph paragraph, NameMention name)
    {
        var at = paragraph.TokenAt(name.Range.Start);
        var after = paragraph.TokenAt(name.Range.End);
        return name.Kind == NameKind.Person
            && paragraph.Span(at - 1) is "but" or "while" or "whereas"
            && paragraph.IsWord(after)
            && char.IsLower(paragraph.Span(after)[0])
            && !IsOwner(paragraph.Text, name);
    }

    /// <summary>"As it rained in Elm, Ms Vale left": the name after the comma of a sentence that begins with a clause or phrase of time or place.</summary>
    public static bool FollowsClause(SpeechParagraph paragraph, int first, NameMention name)
    {
        if (
            name.Kind != NameKind.Person
            || paragraph.Span(first)
                is not (
                    "As"
                    or "When"
                    or "While"
                    or "After"
                    or "Before"
                    or "During"
                    or "In"
                    or "On"
                    or "At"
                    or "Since"
                    or "Despite"
                    or "Although"
                    or "Though"
                    or "Once"
                )
        )
        {
            return false;
        }

        for (var i = first + 1; i < paragraph.Count && paragraph.Tokens[i].Start <= name.Range.Start; i++)
        {
            if (paragraph.Span(i) is ",")
            {
                var next = i + 1;
                while (
                    NameLists.Honorifics.Has(paragraph.Span(next))
                    || NameLists.Roles.Has(paragraph.Span(next))
                    || paragraph.Span(next) is "." or "the"
                )
                {
                    next++;
                }

                if (paragraph.Name(next) == name && !IsOwner(paragraph.Text, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsOwner(string text, NameMention name) =>
        name.Range.End < text.Length
        && (text[name.Range.End] is '\'' or '’' || text.AsSpan(name.Range.End) is [' ', '\'' or '’', 's', ' ', ..]);

    /// <summary>
    /// The person before a comma of the sentence, with a word after that comma or any: "Ann Vale, who came with son Bo, 14, said", "Ann Vale, 47, a farmer, from Elm said".
    /// What stands between the name and that comma is an apposition: "Ann Vale, a farmer from Elm, who came with son Bo, said".
    /// </summary>
    public static NameMention? Before(SpeechParagraph paragraph, int at, string word)
    {
        var sentence = paragraph.SentenceAt(paragraph.Tokens[at].Start);
        for (var i = at; i > 0 && at - i < 30 && paragraph.Tokens[i].Start > sentence.Start && !paragraph.IsQuoted(i); i--)
        {
            if (paragraph.Span(i) is not "," || !(word.Length == 0 || paragraph.Is(i + 1, word)))
            {
                continue;
            }

            if (paragraph.Name(i - 1) is { Kind: NameKind.Person } name)
            {
                return name;
            }

            word = "";
        }

        return null;
    }

    /// <summary>"Ann vale , 28 ,": two words at a sentence's beginning and an age, where names are printed small.</summary>
    public static string? Aged(SpeechParagraph paragraph, int age) =>
        paragraph.Is(age - 1, ",")
        && paragraph.Is(age + 1, ",")
        && paragraph.Tokens[age].Range.Length <= 2
        && paragraph.IsWord(age - 2)
        && paragraph.IsWord(age - 3)
        && char.IsUpper(paragraph.Span(age - 3)[0])
        && !NameLists.CommonWords.Has(paragraph.Span(age - 3))
        && !NameLists.CommonWords.Has(paragraph.Span(age - 2))
            ? paragraph.Between(age - 3, age - 2)
            : null;

    /// <summary>Where "Ann and Bo Vale" begins, of a person whom "and" joins to another before a verb.</summary>
    public static int? JoinedFrom(SpeechParagraph paragraph, int at, NameMention name)
    {
        if (
            !paragraph.Is(at - 1, "and")
            || !paragraph.IsWord(at - 2)
            || paragraph.TokenAt(name.Range.End) is var after && !paragraph.IsWord(after)
            || !char.IsLower(paragraph.Span(after)[0])
            || IsOwner(paragraph.Text, name)
        )
        {
            return null;
        }

        var first = at - 2;
        if (paragraph.Name(first) is not { } other)
        {
            return
                char.IsUpper(paragraph.Span(first)[0])
                && !NameLists.CommonWords.Has(paragraph.Span(first))
                && !NameLists.Roles.Has(paragraph.Span(first))
                && !(paragraph.IsWord(first - 1) && char.IsUpper(paragraph.Span(first - 1)[0]))
                ? first
                : null;
        }

        return other.Kind == NameKind.Person ? paragraph.TokenAt(other.Range.Start) : null;
    }

    /// <summary>"said one nurse, Ann Vale.": the name right after the comma, where nothing but a stop follows it.</summary>
    public static NameMention? NameAfter(SpeechParagraph paragraph, int first, int last)
    {
        if (
            !paragraph.Is(last + 1, ",")
            || paragraph.Name(last + 2) is not { Kind: NameKind.Person } name
            || !(
                Speakers.IsSpeaking(paragraph.Span(last))
                || NameLists.Roles.Has(paragraph.Span(last))
                || paragraph.Span(first) is "one" or "another"
            )
        )
        {
            return null;
        }

        var after = paragraph.TokenAt(name.Range.End);
        return
            !paragraph.IsQuoted(last + 2)
            && (after >= paragraph.Count || paragraph.Span(after) is "." or "," or ";" || paragraph.IsQuoted(after))
            ? name
            : null;
    }

    /// <summary>"Vale, a farmer with his wife, Ann, 40, and their sons Bo, 12, and Rob, 9, said": who begins the sentence, of a list of those who are with them.</summary>
    public static NameMention? WithOthers(SpeechParagraph paragraph, int last)
    {
        var at = last;
        while (at > 0 && paragraph.Name(at) is { } name && paragraph.Name(at - 1) == name)
        {
            at--;
        }

        if (!paragraph.Is(at - 1, "and") || paragraph.Name(at) is null)
        {
            return null;
        }

        var (first, with) = (paragraph.TokenAt(paragraph.SentenceAt(paragraph.Tokens[at].Start).Start), false);
        for (var i = at - 2; i > first && !paragraph.IsQuoted(i); i--)
        {
            with |= paragraph.Span(i) is "with" or "and" && paragraph.Span(i + 1) is "his" or "her" or "their";
            if (with && i - first < 5 && paragraph.Is(i, ",") && paragraph.Name(i - 1) is { Kind: NameKind.Person } head)
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>From the last article on: "In a statement the company" is the company.</summary>
    public static int Determined(SpeechParagraph paragraph, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (
                paragraph.Span(i) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "one" or "another" or "some"
                && paragraph.Span(i - 1)
                    is not (
                        "of"
                        or "for"
                        or "from"
                        or "by"
                        or "at"
                        or "with"
                        or "to"
                        or "in"
                        or "on"
                        or "about"
                        or "against"
                        or "into"
                        or "over"
                        or "under"
                        or "between"
                        or "around"
                        or "behind"
                    )
            )
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>From the comma that closes an apposition to the word before the one that opens it; what stands in brackets before it is passed too.</summary>
    public static int OverApposition(SpeechParagraph paragraph, int at)
    {
        var opened = true;
        for (var passed = 0; opened && passed < MostAppositions && (passed == 0 || paragraph.Span(at) is ")"); passed++)
        {
            (at, opened) = OverOne(paragraph, at);
        }

        return at;
    }

    private static (int At, bool Opened) OverOne(SpeechParagraph paragraph, int at)
    {
        if (at < 0 || paragraph.Span(at) is not ("," or ")" or "—" or "–") || paragraph.IsQuoted(at))
        {
            return (at, false);
        }

        var opener = paragraph.Span(at) is ")" ? "(" : paragraph.Span(at).ToString();
        var sentence = paragraph.SentenceAt(paragraph.Tokens[at].Start);
        for (var i = at - 1; i > 0 && at - i < 30 && paragraph.Tokens[i].Start >= sentence.Start && !paragraph.IsQuoted(i); i--)
        {
            if (paragraph.Is(i, opener))
            {
                // Several commas: the first one after the name opens.
                return ((opener == "," ? OverAge(paragraph, i) : i) - 1, true);
            }
        }

        return (at - 1, false);
    }

    /// <summary>"Ann Vale, 45, of Elm, said": back to the name.</summary>
    private static int OverAge(SpeechParagraph paragraph, int comma)
    {
        for (var i = comma - 1; i > 0 && comma - i < 12 && !paragraph.IsQuoted(i); i--)
        {
            if (paragraph.Span(i) is "," && paragraph.Name(i - 1) is { Kind: NameKind.Person })
            {
                return paragraph.Name(comma - 1) is { Kind: NameKind.Person } ? comma : i;
            }

            if (paragraph.Span(i) is "." or ";" or ":")
            {
                break;
            }
        }

        return comma;
    }
}

using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>Attributions that are told by where they stand beside a quotation.</summary>
internal static class PlacedAttribution
{
    /// <summary>"…," Khan smiled: a quotation that ends with a comma, somebody, and any verb.</summary>
    public static Attribution? AfterComma(SpeechParagraph paragraph, int verb)
    {
        var last = verb - 1;
        if (
            last < 1
            || !char.IsLower(paragraph.Span(verb)[0])
            || !(paragraph.Name(last) is { Kind: NameKind.Person } || paragraph.Is(last, "he") || paragraph.Is(last, "she"))
        )
        {
            return null;
        }

        var first = last;
        while (first > 0 && paragraph.Name(first) is { } name && paragraph.Name(first - 1) == name)
        {
            first--;
        }

        return
            paragraph.SpanBefore(paragraph.Tokens[first].Start) is { Inner.Length: > 0 } span
            && paragraph.Text[span.Inner.End - 1] == ','
            && paragraph.Span(verb) is not ("and" or "or" or "of" or "in" or "on" or "at" or "with" or "from" or "for")
            ? AttributionReader.Make(paragraph, first, last, verb, inverted: false)
            : null;
    }

    /// <summary>"Khan said it was dry, adding: “…”", "… and added": whoever spoke in the sentence.</summary>
    public static Attribution? GoesOn(SpeechParagraph paragraph, int at, List<Attribution> found)
    {
        var goesOn = paragraph.Span(at).EndsWith("ing", StringComparison.Ordinal)
            ? paragraph.Span(at - 1) is "," or "and" || paragraph.IsQuoted(at - 1)
            : paragraph.Span(at - 1) is "and" or "then";
        return
            goesOn
            && found.Count > 0
            && found[^1] is { According: false, VerbFirst: false } last
            && paragraph.SentenceAt(last.Range.Start) == paragraph.SentenceAt(paragraph.Tokens[at].Start)
            ? ClauseSubject(paragraph, last.Verb, at) is { } subject
                ? AttributionReader.Named(paragraph, subject, at)
                : last with
                {
                    Range = paragraph.Tokens[at].Range,
                    Verb = at,
                    Inverted = false,
                }
            : null;
    }

    /// <summary>"Police said that Vale ran at them, shouting: “…”": who acts in what is said, where the verb is no mere saying.</summary>
    private static NameMention? ClauseSubject(SpeechParagraph paragraph, int said, int verb)
    {
        var first = said + (paragraph.Is(said + 1, "that") ? 2 : 1);
        first += NameLists.Honorifics.Has(paragraph.Span(first))
            ? paragraph.Is(first + 1, ".")
                ? 2
                : 1
            : 0;
        return
            paragraph.Span(verb) is "telling" or "shouting" or "screaming" or "yelling" or "crying" or "asking" or "calling" or "begging"
            && paragraph.Name(first) is { Kind: NameKind.Person } name
            && paragraph.Tokens[first].Start == name.Range.Start
            && !SpeakerPhrase.IsOwner(paragraph.Text, name)
            ? name
            : null;
    }

    /// <summary>"Prices will fall, said Khan": a comma after a clause, and somebody after the verb; not "Ann Vale, a spokeswoman, said on Monday".</summary>
    public static bool IsClauseEnd(SpeechParagraph paragraph, int comma, int verb) =>
        paragraph.Span(verb) is "said" or "says" or "added" or "adds" or "sagte" or "dijo" or "disse" or "zei"
        && comma >= 4
        && paragraph.SentenceAt(paragraph.Tokens[comma].Start).Start < paragraph.Tokens[comma - 3].Start
        && (
            paragraph.Name(verb + 1) is { Kind: NameKind.Person or NameKind.Organization }
            || paragraph.Span(verb + 1) is "the" or "a" or "an" or "officials" or "police"
        )
        && paragraph.Name(SpeakerPhrase.OverApposition(paragraph, comma)) is not { Kind: NameKind.Person }
        && paragraph.Name(comma - 1) is not { Kind: NameKind.Person };

    /// <summary>"…, ' vale told the paper", "…, ' vale 's mother ann said", "…,” residents said": a few words that no list knows, between the mark and the verb.</summary>
    public static Attribution? AfterQuotation(SpeechParagraph paragraph, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < 7 && !paragraph.IsQuoted(first - 1) && IsPart(paragraph, first - 1))
        {
            first--;
        }

        return
            first < verb
            && paragraph.IsWord(first)
            && paragraph.Span(first).Length > 2
            && IsPlain(paragraph.Span(verb))
            && !(first == verb - 1 && NameLists.CommonWords.Has(paragraph.Span(first)))
            && paragraph.SpanBefore(paragraph.Tokens[first].Start) is { Inner.Length: > 0 } span
            && paragraph.Text[span.Inner.End - 1] is ',' or '?' or '!'
            ? AttributionReader.Make(paragraph, first, verb - 1, verb, inverted: false)
            : null;
    }

    /// <summary>"They add: “…”", "“…,” they write".</summary>
    public static bool IsBesideQuotation(SpeechParagraph paragraph, int verb)
    {
        if (
            paragraph.Span(verb + 1) is "that"
            && (
                paragraph.Span(verb - 1).EndsWith("s")
                || paragraph.Span(verb - 1) is "they" or "They" or "we" or "We"
                || Speakers.IsSpeaking(paragraph.Span(verb - 1))
            )
        )
        {
            return true;
        }

        var next = verb + (paragraph.Span(verb + 1) is "," or ":" or "that" ? 2 : 1);
        for (var i = verb - 1; i > 0 && verb - i < 8 && !paragraph.IsQuoted(next) && paragraph.Span(i) is not "."; i--)
        {
            if (paragraph.IsQuoted(i) || (paragraph.Span(i) is "," && paragraph.IsQuoted(i - 1)))
            {
                return paragraph.Span(i) is ","
                    || (
                        paragraph.SpanBefore(paragraph.Tokens[i + 1].Start) is { Inner.Length: > 0 } span
                        && paragraph.Text[span.Inner.End - 1] is ',' or '?' or '!'
                    );
            }
        }

        return paragraph.IsQuoted(next);
    }

    /// <summary>Verbs that do nothing but say.</summary>
    public static bool IsPlain(ReadOnlySpan<char> verb) =>
        verb is "said" or "says" or "told" or "added" or "adds" or "explained" or "explains" or "recalled";

    private static bool IsPart(SpeechParagraph paragraph, int at) =>
        paragraph.Span(at) is "'" or "’" or "-"
        || (
            paragraph.IsWord(at)
            && paragraph.Span(at)
                is not (
                    "and"
                    or "but"
                    or "or"
                    or "as"
                    or "who"
                    or "that"
                    or "which"
                    or "he"
                    or "she"
                    or "they"
                    or "it"
                    or "we"
                    or "i"
                    or "was"
                    or "were"
                    or "is"
                    or "are"
                    or "had"
                    or "has"
                    or "have"
                    or "to"
                    or "in"
                    or "on"
                    or "at"
                    or "by"
                    or "with"
                    or "not"
                    or "when"
                    or "what"
                )
        );

    /// <summary>"A spokesman for Elm thanked everybody and added": the speaking noun of the phrase that begins the sentence, null if a person's name follows it.</summary>
    public static Attribution? Described(SpeechParagraph paragraph, int first, int link, int verb)
    {
        if (
            !(
                paragraph.Is(first, "a")
                || paragraph.Is(first, "an")
                || paragraph.Is(first, "the")
                || paragraph.Is(first, "one")
                || paragraph.Is(first, "another")
            )
        )
        {
            return null;
        }

        for (
            var i = first + 1;
            i < link
                && i - first < 6
                && paragraph.IsWord(i)
                && paragraph.Span(i) is not ("of" or "for" or "in" or "at" or "from" or "who" or "was" or "is" or "had");
            i++
        )
        {
            if (
                (Speakers.IsNoun(paragraph.Span(i)) || NameLists.Roles.Has(paragraph.Span(i)))
                && !(Speakers.IsNoun(paragraph.Span(i + 1)) || NameLists.Roles.Has(paragraph.Span(i + 1)))
            )
            {
                return paragraph.Name(i + 1) is { Kind: NameKind.Person }
                    ? null
                    : AttributionReader.Make(paragraph, first, i, verb, inverted: false);
            }
        }

        return null;
    }

    /// <summary>"the paper quoted Vale as saying": between "quoted" and "as".</summary>
    public static Attribution? QuotedAs(SpeechParagraph paragraph, int saying)
    {
        for (
            var i = saying - 2;
            i > 0 && saying - i < 8 && paragraph.Is(saying - 1, "as") && paragraph.IsWord(i) && !paragraph.IsQuoted(i);
            i--
        )
        {
            if (paragraph.Span(i) is "quoted" or "quotes" or "quoting")
            {
                return i + 1 < saying - 1 && paragraph.Span(i - 1) is not ("was" or "were" or "is" or "been")
                    ? AttributionReader.Make(paragraph, i + 1, saying - 2, saying, inverted: false)
                    : null;
            }
        }

        return null;
    }

    /// <summary>"the driver can be heard saying": the last word before the verbs, if somebody is heard.</summary>
    public static int? Heard(SpeechParagraph paragraph, int saying)
    {
        var (at, heard) = (saying - 1, false);
        for (
            ;
            at >= 0
                && paragraph.Span(at)
                    is "heard"
                        or "seen"
                        or "quoted"
                        or "as"
                        or "be"
                        or "been"
                        or "can"
                        or "could"
                        or "was"
                        or "were"
                        or "is"
                        or "are"
                        or "has"
                        or "had"
                        or "clearly"
                        or "also"
                        or "then";
            at--
        )
        {
            heard |= paragraph.Span(at) is "heard" or "quoted";
        }

        return heard && paragraph.IsWord(at) && !paragraph.IsQuoted(at) ? at : null;
    }

    /// <summary>"Added Ann Vale: “…”": the verb begins the sentence, a name and a colon follow.</summary>
    public static Attribution? Leading(SpeechParagraph paragraph, int verb)
    {
        if (
            !char.IsUpper(paragraph.Span(verb)[0])
            || paragraph.Name(verb + 1) is not { Kind: NameKind.Person } name
            || paragraph.Name(verb) is not null
        )
        {
            return null;
        }

        var last = verb + 1;
        while (paragraph.Name(last + 1) == name)
        {
            last++;
        }

        return paragraph.Is(last + 1, ":") ? AttributionReader.Make(paragraph, verb + 1, last, verb, inverted: false) : null;
    }
}

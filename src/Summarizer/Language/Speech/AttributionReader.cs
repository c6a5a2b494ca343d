using System.Collections.Concurrent;
using System.Collections.Frozen;
using Summarizer.Language.Names;
using Summarizer.Language.Sentences;
using Summarizer.Language.Words;

namespace Summarizer.Language.Speech;

/// <summary>Finds the attributions of a paragraph: reporting verbs outside quotation marks, with their subjects.</summary>
internal static class AttributionReader
{
    private const int LongestSubject = 16;
    private const int MostClauses = 4;
    private static readonly string[] WithFile = ["en", "de", "fr", "es", "it", "pt", "nl", "ar"];
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Verbs = new();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = WordList
        .Load("Language/Speech/pronouns.txt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<Attribution> Read(SpeechParagraph paragraph, string language)
    {
        var words = Verbs
            .GetOrAdd(WithFile.Contains(language) ? language : "en", static key => WordList.Table($"Language/Speech/reporting.{key}.tsv"))
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<Attribution>();
        for (var at = 0; at < paragraph.Count; at++)
        {
            // "the United States": a name's word says nothing.
            if (!paragraph.IsWord(at) || paragraph.IsQuoted(at) || (paragraph.Name(at) is { } name && paragraph.Name(at - 1) == name))
            {
                continue;
            }

            var attribution =
                language == "ar" ? VerbFirst.Read(paragraph, at, words)
                : words.TryGetValue(paragraph.Span(at), out var kind) ? OfVerb(paragraph, at, kind, found)
                : PlacedAttribution.AfterComma(paragraph, at);
            if (attribution is not null)
            {
                found.Add(attribution);
            }
        }

        return found;
    }

    private static Attribution? OfVerb(SpeechParagraph paragraph, int at, string kind, List<Attribution> found) =>
        kind switch
        {
            "according" => According(paragraph, at),
            "present" when !PlacedAttribution.IsBesideQuotation(paragraph, at) => null,
            "verb" when paragraph.Span(at) is "went" && !(paragraph.IsQuoted(at + 1) || paragraph.Span(at + 1) is "on" or ":" or ",") =>
                null,
            _ => PlacedAttribution.Leading(paragraph, at)
                ?? Inverted(paragraph, at)
                ?? PlacedAttribution.GoesOn(paragraph, at, found)
                ?? Subject(paragraph, at)
                ?? PlacedAttribution.AfterQuotation(paragraph, at)
                ?? Far(paragraph, at),
        };

    /// <summary>"The couple who married in May 2011 told reporters": the sentence's subject, where none stands beside a verb that does nothing but say.</summary>
    private static Attribution? Far(SpeechParagraph paragraph, int at) =>
        PlacedAttribution.IsPlain(paragraph.Span(at))
        && !IsNoSubject(paragraph.Span(at - 1))
        && paragraph.SentenceAt(paragraph.Tokens[at].Start) is var sentence
        && paragraph.Tokens[at].Start - sentence.Start > 8
        && SentenceSubject.Before(paragraph, sentence, paragraph.Tokens[at].Start, people: true) is { } subject
            ? subject with
            {
                Range = paragraph.Tokens[at].Range,
                Verb = at,
            }
            : null;

    private static bool IsNoSubject(ReadOnlySpan<char> word) =>
        word is "to" or "not" or "be" or "being" or "been" or "of" or "was" or "were" or "is" or "are" or "as";

    private static Attribution? According(SpeechParagraph paragraph, int at)
    {
        var first = at + 1 + (paragraph.Is(at + 1, "to") ? 1 : 0);
        return NounPhrase(paragraph, first) is { } phrase
            ? Make(paragraph, phrase.From, phrase.To, at, inverted: true) with
            {
                According = true,
            }
            : null;
    }

    /// <summary>"…," said Khan: only right after a quotation or its comma.</summary>
    private static Attribution? Inverted(SpeechParagraph paragraph, int at)
    {
        // After "told" stands who is told.
        if (paragraph.Span(at).EndsWith("ing", StringComparison.Ordinal) || paragraph.Span(at) is "told" or "tells")
        {
            return null;
        }

        var before = at - 1;
        var afterQuote =
            paragraph.IsQuoted(before)
            || (paragraph.Span(before) is "," && (paragraph.IsQuoted(before - 1) || PlacedAttribution.IsClauseEnd(paragraph, before, at)));
        var pronounFirst = Pronouns.Contains(paragraph.Span(before));
        if (!afterQuote || pronounFirst || NounPhrase(paragraph, at + 1) is not { } phrase)
        {
            return null;
        }

        var said = Make(paragraph, phrase.From, phrase.To, at, inverted: true);
        return said is { Named: false, Pronoun: null } && SpeakerPhrase.NameAfter(paragraph, phrase.From, phrase.To) is { } apposed
            ? said with
            {
                Speaker = apposed.Text,
                Named = true,
            }
            : said;
    }

    /// <summary>The noun phrase that begins at a token: names win over the words around them.</summary>
    private static (int From, int To)? NounPhrase(SpeechParagraph paragraph, int from)
    {
        from += paragraph.Span(from) is "@" ? 1 : 0;
        var end = from;
        while (
            end < paragraph.Count
            && end - from < LongestSubject
            && !paragraph.IsQuoted(end)
            && (paragraph.IsWord(end) || paragraph.Span(end) is "-" || IsInnerStop(paragraph, end))
            && !EndsPhrase(paragraph, end, from)
        )
        {
            end++;
        }

        while (end > from && !paragraph.IsWord(end - 1))
        {
            end--;
        }

        return end > from && !Pronouns.Contains(paragraph.Span(from)) && !PhraseWords.IsNoOpening(paragraph.Span(from)) ? (from, end - 1)
            : end > from && Pronouns.Contains(paragraph.Span(from)) ? (from, from)
            : null;
    }

    /// <summary>The stop within a name, or after its title ("Dr. Vale").</summary>
    private static bool IsInnerStop(SpeechParagraph paragraph, int at) =>
        paragraph.Span(at) is "."
        && (paragraph.Name(at) is not null || (paragraph.Name(at + 1) is not null && NameLists.Honorifics.Has(paragraph.Span(at - 1))));

    private static bool EndsPhrase(SpeechParagraph paragraph, int at, int from) =>
        at > from && paragraph.Name(at) is null && PhraseWords.EndsAfterVerb(paragraph.Span(at));

    /// <summary>"Khan also said", "Ann Vale, a spokeswoman, told": the phrase before the verb.</summary>
    private static Attribution? Subject(SpeechParagraph paragraph, int verb)
    {
        if (paragraph.Span(verb).EndsWith("ing", StringComparison.Ordinal))
        {
            return PlacedAttribution.QuotedAs(paragraph, verb) is { } quoted ? quoted
                : PlacedAttribution.Heard(paragraph, verb) is { } heard ? Subject(paragraph, verb, heard)
                : paragraph.Span(verb - 1) is "," or "and" || paragraph.IsQuoted(verb - 1) ? Shared(paragraph, verb, verb)
                : Speakers.IsSpeaking(paragraph.Span(verb - 1)) || paragraph.Name(verb - 1) is { Kind: NameKind.Person }
                    ? Subject(paragraph, verb, verb - 1)
                : null;
        }

        // "was blamed on", "many called by": a participle, not somebody's word.
        if (
            (paragraph.Span(verb + 1) is "by" or "as" || (paragraph.Span(verb + 1) is "on" && paragraph.Span(verb) is "blamed"))
            && paragraph.Span(verb).EndsWith("ed", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var last = verb - 1;
        while (last >= 0 && (IsAdverb(paragraph, last) || (paragraph.Span(last) is "." && char.IsLower(paragraph.Span(last + 1)[0]))))
        {
            last--;
        }

        if (paragraph.Span(last) is "," && SpeakerPhrase.Before(paragraph, last, "who") is { } told)
        {
            return Named(paragraph, told, verb);
        }

        var after = last;
        last = SpeakerPhrase.OverApposition(paragraph, last);
        if (last < after && SpeakerPhrase.WithOthers(paragraph, last) is { } head)
        {
            return Named(paragraph, head, verb);
        }

        // An age is nobody: "bo vale, 19, who …, said".
        last -= last > 1 && paragraph.Tokens[last].IsNumber && paragraph.Is(last - 1, ",") ? 2 : 0;
        // "Vale's alleged debts": nobody's word.
        if (
            last < 0
            || paragraph.IsQuoted(last)
            || paragraph.Tokens[last].Kind == TokenKind.Punctuation
            || paragraph.Span(last) is [.., '\'' or '’', 's']
        )
        {
            return null;
        }

        if (
            paragraph.Span(last)
            is "to"
                or "not"
                or "who"
                or "be"
                or "and"
                or "but"
                or "which"
                or "that"
                or "being"
                or "of"
                or "was"
                or "were"
                or "is"
                or "are"
                or "been"
        )
        {
            return paragraph.Span(last) is "who" or "which" && paragraph.Name(last - 2) is { } named ? Named(paragraph, named, verb)
                : paragraph.Span(last) is "which" && paragraph.Span(last - 1) is "," ? Subject(paragraph, verb, last - 2)
                : paragraph.Span(last) is "which"
                && paragraph.Span(last - 1) is "-" or "—" or "–"
                && paragraph.Name(last - (paragraph.Span(last - 2) is "-" ? 3 : 2)) is { } dashed
                    ? Named(paragraph, dashed, verb)
                : paragraph.Span(last) is "and" or "but" or "who" or "that" ? Shared(paragraph, last, verb)
                : null;
        }

        var subject = Subject(paragraph, verb, last);
        return
            last < after
            && !(
                subject is { Named: true, Speaker: { } speaker }
                && paragraph.Names.Any(name => name.Kind == NameKind.Person && name.Text == speaker)
            )
            && SpeakerPhrase.Apposed(paragraph, last, after) is { } apposed
            ? Named(paragraph, apposed, verb)
            : subject;
    }

    public static Attribution Named(SpeechParagraph paragraph, NameMention name, int verb)
    {
        var spoken = paragraph.Tokens[verb].Range;
        var joined =
            name.Range.End <= spoken.Start
            && !paragraph.Spans.Any(span => span.Outer.Start >= name.Range.End && span.Outer.End <= spoken.Start);
        return new(name.Text, joined ? new TextRange(name.Range.Start, spoken.End) : spoken, verb, false) { Named = true };
    }

    /// <summary>The phrase that ends with token <paramref name="last"/>, if it is one that can speak.</summary>
    private static Attribution? Subject(SpeechParagraph paragraph, int verb, int last, int clauses = 0)
    {
        if (clauses > MostClauses)
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < LongestSubject && !paragraph.IsQuoted(first - 1) && Continues(paragraph, first - 1, first))
        {
            first--;
        }

        // "A man who says he's Ann's father has said": the clause is not who speaks.
        if (paragraph.Span(first) is "he" or "she" or "it" or "they" or "I" && first < last && paragraph.Name(last) is null)
        {
            var who = first - 1;
            while (who > 0 && first - who < 4 && paragraph.Span(who) is not ("who" or "which"))
            {
                who--;
            }

            return paragraph.Span(who) is "who" or "which" && who > 0 ? Subject(paragraph, verb, who - 1, clauses + 1) : null;
        }

        // "Ann Vale, from the Elm Office, told".
        if (
            paragraph.Span(first) is "from" or "of" or "at" or "for" or "with"
            && paragraph.Span(first - 1) is ","
            && SpeakerPhrase.Before(paragraph, first - 1, "") is { } named
        )
        {
            return Named(paragraph, named, verb);
        }

        var attribution = Make(paragraph, first, last, verb, inverted: false);
        return
            attribution.Named
            || attribution.Pronoun is not null
            || Speakers.CanSpeak(attribution.Speaker!, paragraph.Span(verb))
            || (
                PlacedAttribution.IsPlain(paragraph.Span(verb))
                && paragraph.Span(verb + 1) is ":"
                && Speakers.MaySpeak(attribution.Speaker!)
            )
            || (paragraph.IsLower && PlacedAttribution.IsPlain(paragraph.Span(verb)) && attribution.Unlisted)
            ? attribution
            : null;
    }

    /// <summary>"Khan, who …, said" is met by the apposition; "Khan left and said" has its subject at the sentence's beginning.</summary>
    private static Attribution? Shared(SpeechParagraph paragraph, int link, int verb)
    {
        var start = paragraph.SentenceAt(paragraph.Tokens[verb].Start).Start;
        for (var i = link - 1; i >= 0 && paragraph.Tokens[i].Start >= start; i--)
        {
            if (paragraph.Tokens[i].Start == start)
            {
                var names = Enumerable
                    .Range(i, link - i)
                    .Where(at => !paragraph.IsQuoted(at))
                    .Select(paragraph.Name)
                    .OfType<NameMention>()
                    .ToList();
                var name =
                    names.LastOrDefault(name => SpeakerPhrase.FollowsLink(paragraph, name))
                    ?? names.FirstOrDefault(name => SpeakerPhrase.FollowsClause(paragraph, i, name))
                    ?? names.FirstOrDefault(name => !SpeakerPhrase.IsOwner(paragraph.Text, name))
                    ?? names.FirstOrDefault();
                return PlacedAttribution.Described(paragraph, i, link, verb) is { } described ? described
                    : name is not null ? Named(paragraph, name, verb)
                    : Pronouns.Contains(paragraph.Span(i)) ? Make(paragraph, i, i, verb, inverted: false)
                    : SentenceSubject.Before(paragraph, paragraph.SentenceAt(start), paragraph.Tokens[link].Start, people: true)
                        is { } subject
                        ? subject with
                        {
                            Range = paragraph.Tokens[verb].Range,
                            Verb = verb,
                        }
                    : null;
            }
        }

        return null;
    }

    private static bool Continues(SpeechParagraph paragraph, int at, int next)
    {
        if (paragraph.Name(at) is { } name && paragraph.Name(next) == name)
        {
            return true;
        }

        if (!paragraph.IsWord(at))
        {
            return paragraph.Span(at) is "-" or "&" or "@" or "_"
                || (paragraph.Tokens[at].IsNumber && paragraph.Span(next) is "-")
                || (
                    paragraph.Span(at) is "."
                    && paragraph.Name(next) is not null
                    && paragraph.Tokens[at - 1].Range.Length <= 4
                    && !EndsSentence(paragraph, at)
                );
        }

        return !PhraseWords.EndsBeforeVerb(paragraph.Span(at)) && !EndsSentence(paragraph, at);
    }

    private static bool EndsSentence(SpeechParagraph paragraph, int at) =>
        paragraph.SentenceAt(paragraph.Tokens[at].Start) != paragraph.SentenceAt(paragraph.Tokens[at + 1].Start);

    private static bool IsAdverb(SpeechParagraph paragraph, int at) =>
        paragraph.IsWord(at) && paragraph.Name(at) is null && PhraseWords.IsAdverb(paragraph.Span(at));

    public static Attribution Make(SpeechParagraph paragraph, int first, int last, int verb, bool inverted)
    {
        var range = new TextRange(
            Math.Min(paragraph.Tokens[first].Start, paragraph.Tokens[verb].Start),
            Math.Max(paragraph.Tokens[last].End, paragraph.Tokens[verb].End)
        );
        var attribution = new Attribution(null, range, verb, inverted);
        var name = SpeakerPhrase.Name(paragraph, first, last, inverted);
        if (name is not null)
        {
            return attribution with { Speaker = name, Named = true };
        }

        if (Pronouns.Contains(paragraph.Span(last)) || (inverted && Pronouns.Contains(paragraph.Span(first))))
        {
            return attribution with { Pronoun = paragraph.Tokens[inverted ? first : last].Start };
        }

        var from = SpeakerPhrase.Determined(paragraph, first, last);
        return attribution with
        {
            Speaker = paragraph.Between(from, last),
            Unlisted =
                last - from < 3
                && Speakers.IsLikeName(paragraph.Span(from), from == last)
                && (from == last || char.IsUpper(paragraph.Span(last)[0]) || NameLists.Honorifics.Has(paragraph.Span(from)))
                && !Speakers.IsSpeaking(paragraph.Span(last)),
        };
    }
}

using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>Quoted words with their speakers: the attribution beside them, else that of their sentence, else whoever goes on speaking.</summary>
internal static class DirectSpeech
{
    private const int FarthestIntroduction = 90;
    private const int LongFragment = 8;

    public static void Add(SpeechParagraph paragraph, List<Attribution> attributions, SpeakerMemory memory, List<Quotation> found)
    {
        var speakers = new Attribution?[paragraph.Spans.Count];
        var final = new Attribution?[paragraph.Spans.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] =
                Beside(paragraph, paragraph.Spans[i], attributions) ?? Led(paragraph, paragraph.Spans[i], attributions, memory.Focus);
        }

        for (var i = 0; i < speakers.Length; i++)
        {
            var span = paragraph.Spans[i];
            var whole = IsSpeech(paragraph, span);
            var attribution =
                speakers[i]
                ?? Part(paragraph, span, attributions, memory.Focus)
                ?? (
                    whole
                        ? Adjoining(paragraph, final, i)
                            ?? Closing(paragraph, i, attributions)
                            ?? Before(paragraph, span, attributions)
                            ?? Introduced(paragraph, i, attributions, speakers)
                            ?? Neighbour(paragraph, speakers, i)
                        : null
                )
                ?? InSentence(paragraph, span, attributions);
            attribution ??=
                !whole
                && i > 0
                && final[i - 1] is { } before
                && paragraph.SentenceAt(span.Outer.Start).Contains(paragraph.Spans[i - 1].Outer.Start)
                && span.Inner.Of(paragraph.Text).Count(c => c == ' ') >= 3
                    ? before
                    : null;
            final[i] = attribution;
            var speaker = attribution?.Speaker ?? (whole && attribution is null ? Carried(paragraph, i, memory) : null);
            if (
                span.Inner.Length == 0
                || paragraph.Span(paragraph.TokenAt(span.Outer.Start) - 1) is "titled" or "entitled"
                || (speaker is null && !whole && attribution is not { Speaker: null, Pronoun: null })
                || (speakers[i] is null && !whole && (IsTitle(paragraph, span) || !span.Inner.Of(paragraph.Text).Contains(' ')))
            )
            {
                continue;
            }

            var sentence = Stretch(paragraph, span, attribution);
            found.Add(new Quotation(span.Inner, sentence, span.Inner.Of(paragraph.Text), speaker, Direct: true));
        }
    }

    /// <summary>The attribution right after the closing mark or right before the opening one.</summary>
    private static Attribution? Beside(SpeechParagraph paragraph, QuoteSpan span, List<Attribution> attributions)
    {
        Attribution? best = null;
        var distance = FarthestIntroduction;
        foreach (var attribution in attributions)
        {
            var after = attribution.Range.Start - span.Outer.End;
            if (after is >= 0 and <= 3 && (IsOpenEnded(paragraph.Text, span) || IsWholeSentence(paragraph, attribution)))
            {
                // "Reed told her: “…,” the report says": whoever is named before the mark.
                return
                    best is not null
                    && (attribution is { Named: false, Pronoun: null } or { According: true } || !EndsOpen(paragraph.Text, span))
                    && IsJoined(paragraph, best, span)
                    ? best
                    : attribution;
            }

            var before = span.Outer.Start - attribution.Range.End;
            if (
                before >= 0
                && before < distance
                && (!attribution.Inverted || attribution.According)
                && IsIntroduction(paragraph, attribution, span)
            )
            {
                (best, distance) = (attribution, before);
            }
        }

        return best;
    }

    /// <summary>After a full stop inside the marks what follows is a new sentence: "It is over." Khan said that … has another speaker's right.</summary>
    private static bool IsOpenEnded(string text, QuoteSpan span)
    {
        var last = span.Inner.Length > 0 ? text[span.Inner.End - 1] : ' ';
        var next = span.Outer.End < text.Length ? text[span.Outer.End] : ' ';
        return next is not ('.' or ';' or '?' or '!') && (last is not ('.' or ';') || next == ',');
    }

    /// <summary>Who says it follows.</summary>
    private static bool EndsOpen(string text, QuoteSpan span) =>
        span.Inner.Length > 0 && text[span.Inner.End - 1] is ',' or '?' or '!'
        || (span.Outer.End < text.Length && text[span.Outer.End] == ',');

    /// <summary>"It is over." Khan said. "…": nothing but the attribution, which can mean only what was just quoted.</summary>
    private static bool IsWholeSentence(SpeechParagraph paragraph, Attribution attribution) =>
        !attribution.Inverted
        && PlacedAttribution.IsPlain(paragraph.Span(attribution.Verb))
        && paragraph.Text.AsSpan(attribution.Range.End, paragraph.Range.End - attribution.Range.End).TrimStart() is [] or ['.', ..];

    /// <summary>From the verb to the mark runs one sentence without another quotation: "said:", "told reporters in Elm that".</summary>
    private static bool IsIntroduction(SpeechParagraph paragraph, Attribution attribution, QuoteSpan span)
    {
        if (IsJoined(paragraph, attribution, span))
        {
            return true;
        }

        var between = paragraph.Text.AsSpan(attribution.Range.End, span.Outer.Start - attribution.Range.End).Trim();
        return !paragraph.Spans.Any(other => other.Outer.Start >= attribution.Range.End && other.Outer.End <= span.Outer.Start)
            && paragraph.SentenceAt(attribution.Range.Start) == paragraph.SentenceAt(span.Outer.Start)
            && (
                between[^1] is ':' or ','
                || between.EndsWith("that")
                || !(IsSpeech(paragraph, span) && char.IsUpper(paragraph.Text[span.Inner.Start]))
            );
    }

    private static bool IsJoined(SpeechParagraph paragraph, Attribution attribution, QuoteSpan span) =>
        paragraph.Text.AsSpan(attribution.Range.End, span.Outer.Start - attribution.Range.End).Trim()
            is []
                or "that"
                or ","
                or ":"
                or ";"
                or [.., ' ', 't', 'h', 'a', 't']
                or [.., ':'];

    /// <summary>"Reed dismissed the claim: “…”": the subject of what leads to the quotation.</summary>
    private static Attribution? Led(SpeechParagraph paragraph, QuoteSpan span, List<Attribution> attributions, PersonFocus focus)
    {
        var before = paragraph.Text.AsSpan(paragraph.Range.Start, span.Outer.Start - paragraph.Range.Start).TrimEnd();
        var sentence = paragraph.SentenceAt(Math.Max(paragraph.Range.Start, paragraph.Range.Start + before.Length - 1));
        return
            before is [.., ':' or ',']
            && span.Outer.Start - sentence.Start > 4
            && !attributions.Any(attribution => sentence.Contains(attribution.Range.Start))
            ? Subject(paragraph, sentence, span.Outer.Start, focus, people: before[^1] == ',')
            : null;
    }

    private static Attribution? Subject(SpeechParagraph paragraph, TextRange sentence, int before, PersonFocus focus, bool people) =>
        SentenceSubject.Before(paragraph, sentence, before, people) is { } subject
            ? subject with
            {
                Speaker = subject.Pronoun is { } pronoun ? focus.Of(pronoun) : subject.Speaker,
            }
            : null;

    /// <summary>"The club talks about “giving all of them a chance”": a part of the sentence in which nobody else speaks.</summary>
    private static Attribution? Part(SpeechParagraph paragraph, QuoteSpan span, List<Attribution> attributions, PersonFocus focus)
    {
        var sentence = paragraph.SentenceAt(span.Outer.Start);
        return
            span.Outer.Start - sentence.Start > 4
            && span.Inner.Of(paragraph.Text).Count(c => c == ' ') >= 4
            && !attributions.Any(attribution => sentence.Contains(attribution.Range.Start))
            && !IsTitle(paragraph, span)
            && char.IsLower(paragraph.Text[span.Inner.Start])
            && Subject(paragraph, sentence, span.Outer.Start, focus, people: false) is { } subject
            ? IsOfOthers(paragraph, span)
                ? subject with
                {
                    Speaker = null,
                    Pronoun = null,
                }
                : subject
            : null;
    }

    /// <summary>"after he “took a knife to a man”", "was referred to as a “man without hope”": words of whoever doesn't say so about the subject.</summary>
    private static bool IsOfOthers(SpeechParagraph paragraph, QuoteSpan span)
    {
        var at = paragraph.TokenAt(span.Outer.Start) - 1;
        if (paragraph.Span(at) is "he" or "she" or "they" or "it" || paragraph.Name(at) is { Kind: NameKind.Person })
        {
            return true;
        }

        while (at > 0 && paragraph.Span(at) is "as" or "a" or "an" or "the" or "to" or "by" or "for" or "of" or "in" or "being" or "having")
        {
            at--;
        }

        if (
            !(paragraph.Span(at).EndsWith("ed") || paragraph.Span(at) is "known" or "told" or "seen" or "found")
            || paragraph.Span(at)
                is "disappointed"
                    or "pleased"
                    or "delighted"
                    or "worried"
                    or "concerned"
                    or "surprised"
                    or "determined"
                    or "convinced"
        )
        {
            return false;
        }

        at -= PhraseWords.IsAdverb(paragraph.Span(at - 1)) && paragraph.Span(at - 1).EndsWith("ly") ? 2 : 1;
        return paragraph.Span(at) is "was" or "were" or "is" or "are" or "been" or "being";
    }

    /// <summary>"“It rained” for a week, Vale said": the quotation begins the sentence, its only attribution ends it.</summary>
    private static Attribution? Closing(SpeechParagraph paragraph, int at, List<Attribution> attributions)
    {
        var span = paragraph.Spans[at];
        var sentence = paragraph.SentenceAt(Math.Max(span.Inner.Start, span.Outer.End - 1));
        var end = at + 1 < paragraph.Spans.Count ? Math.Min(sentence.End, paragraph.Spans[at + 1].Outer.Start) : sentence.End;
        return span.Outer.Start <= sentence.Start + 1
            ? attributions.FirstOrDefault(attribution =>
                !attribution.According
                && attribution.Speaker is not null
                && attribution.Range.Start >= span.Outer.End
                && attribution.Range.End <= end
            )
            : null;
    }

    /// <summary>"Wood called her a hero. “She …”": somebody spoke in the sentence right before, and not of the quotation before that.</summary>
    private static Attribution? Introduced(SpeechParagraph paragraph, int at, List<Attribution> attributions, Attribution?[] speakers)
    {
        var span = paragraph.Spans[at];
        var previous = paragraph.Sentences.LastOrDefault(sentence => sentence.End <= span.Outer.Start);
        var floor = at > 0 ? paragraph.Spans[at - 1].Outer.End : paragraph.Range.Start;
        var before = attributions
            .Where(attribution =>
                attribution.Speaker is not null
                && previous.Contains(attribution.Range.Start)
                && attribution.Range.Start >= floor
                && !speakers.Contains(attribution)
            )
            .ToList();
        var told = speakers.Any(speaker => speaker is { According: false } && previous.Contains(speaker.Range.Start));
        return before.LastOrDefault(attribution => !attribution.Inverted)
            ?? (told ? null : before.LastOrDefault(attribution => attribution.According));
    }

    /// <summary>A quotation in the same breath: the one before in this paragraph, else the one after.</summary>
    private static Attribution? Neighbour(SpeechParagraph paragraph, Attribution?[] speakers, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (speakers[i] is { } before)
            {
                return before;
            }
        }

        return at + 1 < speakers.Length && paragraph.Spans[at + 1].Outer.Start - paragraph.Spans[at].Outer.End <= 2
            ? speakers[at + 1]
            : null;
    }

    /// <summary>The quotation before ends right before this one begins.</summary>
    private static Attribution? Adjoining(SpeechParagraph paragraph, Attribution?[] final, int at) =>
        at > 0 && final[at - 1] is { Speaker: not null } before && paragraph.Spans[at].Outer.Start - paragraph.Spans[at - 1].Outer.End <= 2
            ? before
            : null;

    /// <summary>"According to Elm Hotels, it gives guests “…”": what comes before the quotation in its sentence.</summary>
    private static Attribution? Before(SpeechParagraph paragraph, QuoteSpan span, List<Attribution> attributions) =>
        paragraph.SentenceAt(span.Outer.Start) is var sentence && char.IsLower(paragraph.Text[span.Inner.Start])
            ? attributions.LastOrDefault(attribution =>
                attribution.Speaker is not null && sentence.Contains(attribution.Range.Start) && attribution.Range.End <= span.Outer.Start
            )
            : null;

    private static Attribution? InSentence(SpeechParagraph paragraph, QuoteSpan span, List<Attribution> attributions)
    {
        var sentence = paragraph.SentenceAt(span.Outer.Start);
        return attributions
            .Where(attribution => sentence.Contains(attribution.Range.Start) && attribution.Speaker is not null)
            .OrderBy(attribution => attribution.Range.Start > span.Outer.Start ? 1 : 0)
            .ThenBy(attribution => Math.Abs(attribution.Range.Start - span.Outer.Start))
            .FirstOrDefault();
    }

    /// <summary>A paragraph that opens with a quotation goes on with the speaker of the one before, if that one ended in speech.</summary>
    private static string? Carried(SpeechParagraph paragraph, int at, SpeakerMemory memory)
    {
        var opens = at == 0 && paragraph.Spans[0].Outer.Start - paragraph.Range.Start <= 1;
        return opens && (memory.GoesOn || memory.EndedInSpeech) ? memory.LastSpeaker : null;
    }

    /// <summary>A sentence's worth of words, or words that begin or end as a sentence does; no title.</summary>
    private static bool IsSpeech(SpeechParagraph paragraph, QuoteSpan span)
    {
        var words = span.Inner.Of(paragraph.Text).Count(c => c == ' ') + 1;
        var last = span.Inner.Length > 0 ? paragraph.Text[span.Inner.End - 1] : ' ';
        var ends = last is '.' or '?' or '!' or '…';
        if (span.Inner.Length == 0 || IsTitle(paragraph, span) || !char.IsUpper(paragraph.Text[span.Inner.Start]))
        {
            return words >= LongFragment && !IsTitle(paragraph, span);
        }

        return words >= 4
            ? ends || last is ',' or '-' or '—' || span.Open || words >= LongFragment || (words >= 5 && BeginsSentence(paragraph, span))
            : words >= 2 && ends;
    }

    private static bool BeginsSentence(SpeechParagraph paragraph, QuoteSpan span) =>
        paragraph.SentenceAt(span.Inner.Start) is var sentence && span.Outer.Start <= sentence.Start && sentence.End > span.Outer.End;

    /// <summary>"A Winter in Elm": every word of weight capitalized.</summary>
    private static bool IsTitle(SpeechParagraph paragraph, QuoteSpan span) =>
        span.Inner.Of(paragraph.Text).Split(' ').All(word => word.Length <= 3 || !char.IsLower(word[0]));

    private static TextRange Stretch(SpeechParagraph paragraph, QuoteSpan span, Attribution? attribution)
    {
        var (first, last) = (paragraph.SentenceAt(span.Outer.Start), paragraph.SentenceAt(Math.Max(span.Inner.Start, span.Outer.End - 1)));
        var said = attribution is not null ? paragraph.SentenceAt(attribution.Range.Start) : first;
        return new TextRange(Math.Min(first.Start, said.Start), Math.Max(last.End, said.End));
    }
}

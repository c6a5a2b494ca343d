using Summarizer.Language.Names;

namespace Summarizer.Language.Speech;

/// <summary>Who a sentence is about, where no verb of speech tells who is quoted in it: "Reed dismissed the claim: “…”", "As she put it, “…”".</summary>
internal static class SentenceSubject
{
    /// <summary>The first person, group or speaking pronoun before a place, after the comma where the sentence begins with a clause.</summary>
    /// <param name="people">Only a person or pronoun.</param>
    public static Attribution? Before(SpeechParagraph paragraph, TextRange sentence, int position, bool people)
    {
        var first = paragraph.TokenAt(sentence.Start);
        var end = first;
        while (end < paragraph.Count && paragraph.Tokens[end].Start < position)
        {
            end++;
        }

        if (first >= end)
        {
            return null;
        }

        if (PhraseWords.BeginsClause(paragraph.Span(first)))
        {
            for (var i = first; i < end; i++)
            {
                if (paragraph.Span(i) is "," && !paragraph.IsQuoted(i) && In(paragraph, i + 1, end, people) is { } main)
                {
                    return main;
                }
            }
        }

        return In(paragraph, first, end, people);
    }

    private static Attribution? In(SpeechParagraph paragraph, int first, int end, bool people)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.IsQuoted(i))
            {
                continue;
            }

            if (paragraph.Name(i) is { } name)
            {
                // "Vale's son".
                var owned = paragraph.TokenAt(name.Range.End) + 1;
                if (
                    name.Kind == NameKind.Person
                    && SpeakerPhrase.IsOwner(paragraph.Text, name)
                    && owned < end
                    && PersonNouns.Has(paragraph.Span(owned))
                    && paragraph.Name(owned + 1) is null
                    && paragraph.Name(owned + 2) is null
                )
                {
                    return new Attribution(
                        paragraph.Between(i, owned),
                        new TextRange(paragraph.Tokens[i].Start, paragraph.Tokens[owned].End),
                        i,
                        false
                    );
                }

                if (
                    name.Kind == NameKind.Person
                    && !SpeakerPhrase.IsOwner(paragraph.Text, name)
                    && !(i > first && PhraseWords.IsBeforeObject(paragraph.Span(i - 1)))
                )
                {
                    return new Attribution(name.Text, name.Range, i, false) { Named = true };
                }

                if (
                    !people
                    && name.Kind == NameKind.Organization
                    && i - first <= 2
                    && !SpeakerPhrase.IsOwner(paragraph.Text, name)
                    && paragraph.TokenAt(name.Range.End) is var after
                    && paragraph.IsWord(after)
                    && char.IsLower(paragraph.Span(after)[0])
                )
                {
                    return new Attribution(name.Text, name.Range, i, false) { Named = true };
                }
            }
            else if (paragraph.Span(i) is "he" or "He" or "she" or "She")
            {
                return new Attribution(null, paragraph.Tokens[i].Range, i, false) { Pronoun = paragraph.Tokens[i].Start };
            }
            else if (Described(paragraph, i, end) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    /// <summary>"The Elm fans", "a source close to him": up to its noun.</summary>
    private static Attribution? Described(SpeechParagraph paragraph, int at, int end)
    {
        if (
            paragraph.Span(at)
            is not (
                "The"
                or "the"
                or "A"
                or "a"
                or "An"
                or "an"
                or "One"
                or "one"
                or "Another"
                or "another"
                or "His"
                or "Her"
                or "Their"
                or "his"
                or "her"
            )
        )
        {
            return null;
        }

        if (paragraph.Span(at) is "One" or "one" && paragraph.Span(at + 1) is "of" && paragraph.IsWord(at + 3) && at + 3 < end)
        {
            return new Attribution(
                paragraph.Between(at, at + 3),
                new TextRange(paragraph.Tokens[at].Start, paragraph.Tokens[at + 3].End),
                at,
                false
            );
        }

        for (
            var i = at + 1;
            i < end
                && i - at < 6
                && (paragraph.IsWord(i) || paragraph.Tokens[i].IsNumber || paragraph.Span(i) is "-")
                && !PhraseWords.EndsAfterVerb(paragraph.Span(i))
                && !PhraseWords.IsBeforeObject(paragraph.Span(i));
            i++
        )
        {
            if (
                Speakers.IsSpeaking(paragraph.Span(i))
                && !(
                    paragraph.IsWord(i + 1)
                    && (Speakers.IsSpeaking(paragraph.Span(i + 1)) || paragraph.Name(i + 1) is { Kind: NameKind.Person })
                )
            )
            {
                return paragraph.Span(i + 1) is "'s" or "’s" or "'" or "’"
                    ? null
                    : new Attribution(
                        paragraph.Between(at, i),
                        new TextRange(paragraph.Tokens[at].Start, paragraph.Tokens[i].End),
                        i,
                        false
                    );
            }
        }

        return null;
    }
}

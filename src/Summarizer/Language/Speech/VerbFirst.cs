using System.Collections.Frozen;

namespace Summarizer.Language.Speech;

/// <summary>Attributions where the verb comes first, as in Arabic: "said the minister Karim in Elm that …", "and she added: “…”", "…, according to the police".</summary>
internal static class VerbFirst
{
    private const int LongestSubject = 10;
    private const int Farthest = 16;

    public static Attribution? Read(
        SpeechParagraph paragraph,
        int at,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words
    )
    {
        switch (Kind(words, paragraph.Span(at)))
        {
            case "verb":
                return Said(paragraph, at, words);
            case "according":
                return Source(paragraph, at, SubjectEnd(paragraph, at + 1, words), 0);
            case "accordingto":
                // The "to" is written with the name; with an article it changes the word, which then is not the name as printed.
                return paragraph.Span(at + 1) is ['ل', not 'ل', _, ..]
                    ? Source(paragraph, at, SubjectEnd(paragraph, at + 1, words), 1)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The verb's kind, with or without the "and" that is written with it.</summary>
    private static string? Kind(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word) =>
        words.TryGetValue(word, out var kind) || (word is ['و' or 'ف', _, _, ..] && words.TryGetValue(word[1..], out kind)) ? kind : null;

    /// <summary>Somebody says something only if "that" or a quotation follows: else the verb has an object ("announced a truce").</summary>
    private static Attribution? Said(
        SpeechParagraph paragraph,
        int verb,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words
    )
    {
        var end = SubjectEnd(paragraph, verb + 1, words);
        var clause = Clause(paragraph, end, words);
        if (clause is null && !BeforeQuotation(paragraph, end))
        {
            return null;
        }

        var range = new TextRange(paragraph.Tokens[verb].Start, paragraph.Tokens[end - 1].End);
        return new Attribution(end > verb + 1 ? paragraph.Between(verb + 1, end - 1) : null, range, verb, Inverted: false)
        {
            VerbFirst = true,
            Pronoun = end > verb + 1 ? null : paragraph.Tokens[verb].Start,
            Clause = clause,
        };
    }

    private static Attribution? Source(SpeechParagraph paragraph, int at, int end, int prefix) =>
        end <= at + 1
            ? null
            : new Attribution(
                paragraph.Between(at + 1, end - 1)[prefix..],
                new TextRange(paragraph.Tokens[at].Start, paragraph.Tokens[end - 1].End),
                at,
                Inverted: true
            )
            {
                According = true,
                VerbFirst = true,
            };

    private static int SubjectEnd(
        SpeechParagraph paragraph,
        int from,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words
    )
    {
        var end = from;
        while (
            end < paragraph.Count
            && end - from < LongestSubject
            && paragraph.IsWord(end)
            && !paragraph.IsQuoted(end)
            && !words.ContainsKey(paragraph.Span(end))
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>Where what is reported begins: after "that", or with "that he".</summary>
    private static int? Clause(
        SpeechParagraph paragraph,
        int from,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words
    )
    {
        for (
            var i = from;
            i < paragraph.Count && i - from < Farthest && paragraph.Span(i) is not ("." or ":" or "؟" or "!") && !paragraph.IsQuoted(i);
            i++
        )
        {
            if (words.TryGetValue(paragraph.Span(i), out var kind) && kind is "that" or "thathe")
            {
                return kind == "thathe" ? paragraph.Tokens[i].Start : paragraph.Tokens[i].End;
            }
        }

        return null;
    }

    private static bool BeforeQuotation(SpeechParagraph paragraph, int from)
    {
        for (var i = from; i < paragraph.Count && i - from < Farthest; i++)
        {
            if (paragraph.IsQuoted(i))
            {
                return true;
            }

            if (paragraph.Span(i) is "." or "؟" or "!")
            {
                return false;
            }
        }

        return false;
    }
}

using Summarizer.Language.Words;

namespace Summarizer.Language.Dates;

/// <summary>Whether the clause around a date looks back or ahead: by the nearest telling word before it in the sentence, else after it.</summary>
internal static class DateTenses
{
    private const int Reach = 14;

    private static readonly System.Collections.Frozen.FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList
        .Table("Language/Dates/tense.en.tsv")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static DateTense At(DateScan scan, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach && !EndsSentence(scan, i); i--)
        {
            if (Cue(scan, i, beforeDate: true) is var cue and not DateTense.Unknown)
            {
                return cue;
            }
        }

        for (var i = at + 1; i < scan.Count && i <= at + Reach && !EndsSentence(scan, i); i++)
        {
            if (Cue(scan, i, beforeDate: false) is var cue and not DateTense.Unknown)
            {
                return cue;
            }
        }

        return IsDeadline(scan, at) || IsDeadline(scan, at - 1) ? DateTense.Future : DateTense.Unknown;
    }

    /// <summary>"open until Friday", "by June": to come, where no past tense says otherwise.</summary>
    private static bool IsDeadline(DateScan scan, int at) => scan.Is(at, DateWordKind.Bound, 3) || scan.Is(at, DateWordKind.Bound, 5);

    private static bool EndsSentence(DateScan scan, int at) =>
        scan.Span(at) is "." or "!" or "?" or ";" or ":"
        && !(scan.Is(at, '.') && scan.Glued(at) && scan.Span(at - 1).Length <= 4 && scan.StartsUpper(at - 1));

    private static DateTense Cue(DateScan scan, int at, bool beforeDate)
    {
        if (!scan.IsWord(at))
        {
            return DateTense.Unknown;
        }

        var word = scan.Span(at);
        if (
            word.EndsWith("'ll", StringComparison.Ordinal)
            || word.EndsWith("’ll", StringComparison.Ordinal)
            || (word is "have" or "be" && scan.Span(at - 1) is "will" or "'ll" or "’ll" or "shall")
        )
        {
            return DateTense.Future;
        }

        if (Words.TryGetValue(word, out var cue))
        {
            return cue switch
            {
                "future" when scan.Is(at, DateWordKind.Month) && DateAtoms.Month(scan, at) is not null => DateTense.Unknown,
                "future" => scan.StartsUpper(at)
                && (word is "May" || (word is "Will" && (!scan.IsWord(at + 1) || scan.StartsUpper(at + 1))))
                    ? DateTense.Unknown
                    : DateTense.Future,
                // "agreed to meet on Friday" looks ahead; "on Friday agreed to meet" tells when they agreed.
                "to" => beforeDate && scan.Is(at + 1, "to") ? DateTense.Future
                : word.EndsWith("ed", StringComparison.Ordinal) ? DateTense.Past
                : DateTense.Unknown,
                _ => DateTense.Past,
            };
        }

        if (word is "be" && scan.Is(at - 1, "to"))
        {
            return DateTense.Future;
        }

        // "to be hosted", "will be held": the participle is not a past tense.
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !scan.Is(at - 1, "be") && char.IsLower(word[0])
            ? DateTense.Past
            : DateTense.Unknown;
    }
}

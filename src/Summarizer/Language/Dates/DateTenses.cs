namespace Summarizer.Language.Dates;

/// <summary>Whether the clause around a date looks back or ahead: by the nearest telling word before it in the sentence, else after it.</summary>
internal static class DateTenses
{
    private const int Reach = 14;

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

        return IsDeadline(scan, at) || IsDeadline(scan, at - 1) || IsStart(scan, at - 1) || IsStart(scan, at - 2)
            ? DateTense.Future
            : DateTense.Unknown;
    }

    /// <summary>"starting Sunday", "effective on Monday".</summary>
    private static bool IsStart(DateScan scan, int at) =>
        scan.Lexicon.English && scan.Span(at) is "starting" or "beginning" or "commencing" or "effective";

    /// <summary>Whether what the sentence says before a date has come about and lasts: "has been closed", "is closed", "remains closed".</summary>
    public static bool Lasts(DateScan scan, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach && !EndsSentence(scan, i); i--)
        {
            if (scan.Span(i) is "has" or "have" or "is" or "are" or "remains" or "remain" or "stays" or "stay")
            {
                return true;
            }

            if (scan.Span(i) is "was" or "were" or "had")
            {
                return false;
            }
        }

        return false;
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

        if (scan.Lexicon.Tenses.Of(word) is { } cue)
        {
            return cue switch
            {
                "none" => DateTense.Unknown,
                "future" when scan.Is(at, DateWordKind.Month) && DateAtoms.Month(scan, at) is not null => DateTense.Unknown,
                "future" => scan.StartsUpper(at)
                && (word is "May" || (word is "Will" && (!scan.IsWord(at + 1) || scan.StartsUpper(at + 1))))
                    ? DateTense.Unknown
                    : DateTense.Future,
                // "agreed to meet on Friday" looks ahead; "on Friday agreed to meet" tells when they agreed.
                "to" => beforeDate && (scan.Is(at + 1, "to") || (word is "set" && scan.Is(at + 1, "for"))) ? DateTense.Future
                : word.EndsWith("ed", StringComparison.Ordinal) ? DateTense.Past
                : DateTense.Unknown,
                "moved" => beforeDate && scan.Span(at + 1) is "to" or "until" or "till" or "for" ? DateTense.Future : DateTense.Past,
                _ => DateTense.Past,
            };
        }

        if (!scan.Lexicon.English)
        {
            return DateTense.Unknown;
        }

        if (word is "be" && scan.Is(at - 1, "to"))
        {
            return DateTense.Future;
        }

        // "takes effect on Sunday", "go to the polls on Sunday"
        if (word is "takes" or "take" && scan.Span(at + 1) is "effect" or "place" or "office" || (word is "polls" && beforeDate))
        {
            return DateTense.Future;
        }

        // "is to rule on Monday"
        if (word is "is" or "are" && scan.Is(at + 1, "to"))
        {
            return DateTense.Future;
        }

        // "to be hosted", "will be held", "is closed": the participle is not a past tense.
        return
            word.Length > 4
            && word.EndsWith("ed", StringComparison.Ordinal)
            && scan.Span(at - 1) is not ("be" or "is" or "are" or "remains" or "remain" or "stays" or "stay")
            && char.IsLower(word[0])
            ? DateTense.Past
            : DateTense.Unknown;
    }
}

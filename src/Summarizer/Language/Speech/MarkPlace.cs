namespace Summarizer.Language.Speech;

/// <summary>What stands around a quotation mark, other marks beside it skipped.</summary>
internal readonly record struct MarkPlace(
    bool Opening,
    bool Closing,
    bool Inside,
    bool AfterStop,
    bool AfterComma,
    bool AfterColon,
    bool AfterVerb,
    bool AfterPlural,
    bool AfterLetter,
    bool AfterDigit,
    bool BeforeStop,
    bool BeforeSmall
)
{
    // Longer runs of marks and white space tell nothing.
    private const int Reach = 60;

    /// <summary>White space on both sides.</summary>
    public bool Alone => Opening && Closing;

    public static MarkPlace Of(string text, int start, int end, TextRange paragraph)
    {
        var (before, after) = (start - 1, end);
        paragraph = new TextRange(Math.Max(paragraph.Start, start - Reach), Math.Min(paragraph.End, end + Reach));
        while (before >= paragraph.Start && IsMark(text[before]))
        {
            before--;
        }

        while (after < paragraph.End && IsMark(text[after]))
        {
            after++;
        }

        var (left, right) = (before >= paragraph.Start ? text[before] : ' ', after < paragraph.End ? text[after] : ' ');
        var ellipsis = right is '…' || (right == '.' && after + 1 < paragraph.End && text[after + 1] == '.');
        var opening = char.IsWhiteSpace(left) || left is '(' or '[' or '—' or '–' or '-' or '/' or '{';
        var closing =
            char.IsWhiteSpace(right)
            || (right is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' or '-' && !(ellipsis && opening));
        var last = before;
        while (last >= paragraph.Start && (char.IsWhiteSpace(text[last]) || IsMark(text[last])))
        {
            last--;
        }

        var next = after;
        while (next < paragraph.End && (char.IsWhiteSpace(text[next]) || IsMark(text[next])))
        {
            next++;
        }

        var (word, follows) = (last >= paragraph.Start ? text[last] : ' ', next < paragraph.End ? text[next] : ' ');
        return new MarkPlace(
            opening,
            closing,
            last >= paragraph.Start && next < paragraph.End,
            word is '.' or '?' or '!' or '…',
            word == ',',
            word is ':' or ';',
            word == ',' && IsVerb(text, last, paragraph),
            word is 's' or 'S',
            char.IsLetterOrDigit(word) && last >= start - 2,
            char.IsAsciiDigit(word) && last == start - 1,
            next - after <= 1 && follows is '.' or ',' or ';' or ':' or '?' or '!' && !ellipsis,
            char.IsLower(follows)
        );
    }

    private static bool IsVerb(string text, int comma, TextRange paragraph)
    {
        var end = comma;
        while (end > paragraph.Start && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > paragraph.Start && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end > start
            && (
                PlacedAttribution.IsPlain(text.AsSpan(start, end - start))
                || text.AsSpan(start, end - start) is "saying" or "adding" or "replied" or "asked" or "wrote" or "writes"
            );
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '‘' or '’' or '\'' or '`' or '«' or '»' or '„';
}

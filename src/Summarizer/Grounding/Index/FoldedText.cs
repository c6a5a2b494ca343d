using System.Globalization;
using System.Text;
using Summarizer.Language;

namespace Summarizer.Grounding.Index;

/// <summary>
/// A stretch of text as quotes are compared: lower case, compatibility forms resolved, without white space, quotation marks, soft hyphens
/// and the dashes between words. Every character knows where it came from.
/// </summary>
internal sealed class FoldedText
{
    private readonly string text;
    private readonly TextRange range;
    private readonly StringBuilder folded = new();
    private readonly List<TextRange> places = [];
    private TextRange? dash;
    private TextRange? space;
    private string? whole;

    private FoldedText(string text, TextRange range)
    {
        this.text = text;
        this.range = range;
    }

    public string Text => whole ??= folded.ToString();

    public static FoldedText Of(string text, TextRange range)
    {
        var result = new FoldedText(text, range);
        for (int start = range.Start, end; start < range.End; start = end)
        {
            end = EndOfCharacter(text, start, range.End);
            result.Add(start, end);
        }

        return result;
    }

    /// <summary>What is looked for: folded, without the punctuation around it. Empty where it holds no word.</summary>
    public static string Needle(string quote)
    {
        var folded = Of(quote, new(0, quote.Length)).Text;
        var start = 0;
        var end = folded.Length;
        while (start < end && char.IsPunctuation(folded[start]) && folded[start] is not ('-' or '%'))
        {
            start++;
        }

        while (end > start && char.IsPunctuation(folded[end - 1]) && folded[end - 1] is not '%')
        {
            end--;
        }

        return folded.AsSpan(start, end - start).IndexOfAnyExceptInRange('\0', '/') < 0 ? "" : folded[start..end];
    }

    /// <summary>The place, in the whole text, of the first occurrence that cuts no word and no figure in two.</summary>
    public TextRange? Find(string needle)
    {
        for (var at = Text.IndexOf(needle, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(needle, at + 1, StringComparison.Ordinal))
        {
            var place = new TextRange(places[at].Start, places[at + needle.Length - 1].End);
            if (WordBoundary.Around(text, range, place))
            {
                return place;
            }
        }

        return null;
    }

    private static int EndOfCharacter(string text, int start, int limit)
    {
        var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        while (end < limit && text[end] > '\u02ff' && Continues(text[end]))
        {
            end++;
        }

        return end;
    }

    // Combining marks, and the vowels and finals of Hangul written letter by letter.
    private static bool Continues(char c) =>
        c is >= '\u1160' and <= '\u11ff'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void Add(int start, int end)
    {
        var place = new TextRange(start, end);
        if (end - start == 1 && (char.IsAscii(text[start]) || char.IsSurrogate(text[start])))
        {
            Add(char.ToLowerInvariant(text[start]), place);
            return;
        }

        // A superscript is no digit of the figure before it.
        var form = char.GetUnicodeCategory(text, start) is UnicodeCategory.OtherNumber ? NormalizationForm.FormC : NormalizationForm.FormKC;
        foreach (var c in text[start..end].Normalize(form))
        {
            Add(char.ToLowerInvariant(c), place);
        }
    }

    private void Add(char c, TextRange place)
    {
        if (char.IsWhiteSpace(c))
        {
            space = place;
        }
        else if (Punctuation.IsDash(c))
        {
            dash = place;
        }
        else if (!Punctuation.IsQuote(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
        {
            Keep(c, place);
        }
    }

    private void Keep(char c, TextRange place)
    {
        var last = folded.Length > 0 ? folded[^1] : ' ';
        if (dash is { } hyphen && (char.IsDigit(last) || char.IsDigit(c)))
        {
            folded.Append('-');
            places.Add(hyphen);
        }
        else if (space is { } gap && char.IsDigit(last) && char.IsDigit(c))
        {
            folded.Append(' ');
            places.Add(gap);
        }

        folded.Append(c);
        places.Add(place);
        dash = null;
        space = null;
    }
}
